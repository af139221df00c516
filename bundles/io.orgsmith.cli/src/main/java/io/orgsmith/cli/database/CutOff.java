// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.Unfinished;
import java.util.Optional;

/** Says what a run that was cut off has left behind, and what can be done now. */
public record CutOff(Session session) {

    /** As whole lines but for the last line break. */
    public String text(Unfinished unfinished) {
        var run = unfinished.run();
        int done = unfinished.done().size();
        var kind = run.isRollback() ? "rollback" : "apply";
        var key = done == 0 ? "cut-off.nothing" : "cut-off." + kind;
        return session.text(key, run.id(), run.who(), done, unfinished.steps(), run.backTo());
    }

    /** Says so of a run of this process that failed just now, where the database can still tell. */
    public void after(DatabaseProblem failure, ConnectionSource source) {
        try {
            Optional<Unfinished> unfinished = Unfinished.of(source);
            unfinished.filter(one -> !one.done().isEmpty()).ifPresent(one -> session.say(text(one)));
        } catch (DatabaseProblem gone) {
            failure.addSuppressed(gone);
        }
    }
}
