// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.deploy.history.HistoryPlace;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.State;
import io.orgsmith.workbench.databases.Database;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A database that was connected to.
 *
 * @param installation what it turned out to be
 */
public record Reached(Database database, ConnectionSource source, Installation installation) {

    /** @throws io.orgsmith.deploy.DatabaseProblem when it cannot be reached, or is neither EBS nor lab */
    public static Reached of(Database database) {
        var source = database.source();
        return new Reached(database, source, Installation.of(source));
    }

    /** Where it is noted what was applied. */
    public HistoryPlace history() {
        return new HistoryPlace(source, installation, database.historyFile());
    }

    /** What it holds on the day of a moment. */
    public State state(Instant now) {
        return ReadBack.state(source, Proposed.day(now));
    }

    /** The text that it is compared with, as the database's environment has it. */
    public Text text(IProgressMonitor monitor) throws CoreException, InterruptedException, IOException {
        var text = text(database, monitor);
        var release = text.model().release().getLiteral();
        if (!installation.release().equals(release)) {
            var key = installation.isEbs() ? "refused.release.ebs" : "refused.release";
            throw new Refusal(key, installation.release(), release);
        }
        return text;
    }

    /** The same without a look at the database. */
    public static Text text(Database database, IProgressMonitor monitor)
            throws CoreException, InterruptedException, IOException {
        var environment = database.environment();
        return environment.isEmpty()
                ? Text.of(database.project(), monitor)
                : Text.of(database.project(), new ResolveOptions(null, environment));
    }
}
