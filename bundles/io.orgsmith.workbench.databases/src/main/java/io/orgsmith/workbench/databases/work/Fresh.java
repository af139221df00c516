// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.workspace.folder.Trash;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

/** What a freshly installed system of a release holds. */
public final class Fresh {
    private Fresh() {}

    /** @throws IOException when there is no room for a lab that is made for this and gone afterwards */
    public static State of(String release, Instant now) throws IOException {
        var folder = Files.createTempDirectory("orgsmith-fresh");
        try {
            var lab = new LabDatabase(folder);
            lab.create(release, now);
            return ReadBack.state(lab.address(), Proposed.day(now));
        } finally {
            Trash.delete(folder);
        }
    }
}
