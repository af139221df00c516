// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.work.Reached;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was applied to a database and rolled back.
 *
 * @param all the newest first
 * @param dead those that ended without having noticed it themselves
 */
record Runs(Database database, ConnectionSource history, List<Run> all, Set<Run> dead) {
    Runs {
        all = List.copyOf(all);
        dead = Set.copyOf(dead);
    }

    /** @throws io.orgsmith.deploy.DatabaseProblem when it has no history */
    static Runs of(Database database) {
        var source = Reached.of(database).history().get();
        var runs = new History(source).runs();
        var dead = runs.stream().filter(run -> Unfinished.isDead(run, source)).collect(Collectors.toSet());
        return new Runs(database, source, runs, dead);
    }

    /** The steps of a run in the order of doing. */
    List<RunStep> steps(Run run) {
        return new History(history).steps(run.id());
    }

    /** RUNNING, APPLIED, FAILED or INTERRUPTED. */
    String outcome(Run run) {
        return dead.contains(run) ? "INTERRUPTED" : run.outcome();
    }
}
