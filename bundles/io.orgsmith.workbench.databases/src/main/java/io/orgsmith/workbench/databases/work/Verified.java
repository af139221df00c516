// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.deploy.verify.Verify.Deviation;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.workbench.databases.Database;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Whether a database is as the text of its project wants it.
 *
 * @param objects how many the text wants
 */
public record Verified(int objects, List<Deviation> deviations) {
    public Verified {
        deviations = List.copyOf(deviations);
    }

    /** @throws Refusal when the text has errors, or the database is of another release */
    public static Verified of(Database database, IProgressMonitor monitor)
            throws CoreException, InterruptedException, IOException {
        var reached = Reached.of(database);
        return of(reached.source(), Desired.of(reached.text(monitor).model()));
    }

    /** The same for what was wanted when a plan was made. */
    public static Verified of(ConnectionSource source, State desired) {
        var actual = ReadBack.state(source, Proposed.day(Instant.now()));
        return new Verified(desired.objects().size(), Verify.compare(desired, actual));
    }
}
