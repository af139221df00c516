// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.model.org.Release;
import io.orgsmith.workbench.databases.Lab;
import java.io.IOException;
import org.eclipse.core.runtime.CoreException;

/** Makes the lab of a project. */
public final class MakeLab {
    private MakeLab() {}

    /** For the release of the text, else the newest. @return the release */
    public static String of(Lab lab) throws CoreException, InterruptedException, IOException {
        var model = Text.of(lab.project()).snapshot().model();
        var release = model.map(found -> found.release()).orElse(Release.R12_2).getLiteral();
        lab.make(release);
        return release;
    }
}
