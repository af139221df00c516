// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.saved.Rest;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import java.util.Optional;

/**
 * Says what a run that was cut off has left behind, and what can be done now.
 *
 * @param database where that is
 */
public record CutOff(Session session, Database database) {

    /** As whole lines but for the last line break. */
    public String text(Unfinished unfinished) {
        var run = unfinished.run();
        int done = unfinished.done().size();
        var kind = run.isRollback() ? "rollback" : "apply";
        var key = done == 0 ? "cut-off.nothing" : "cut-off." + kind;
        return session.text(key, run.id(), run.who(), done, unfinished.steps(), run.backTo(), database.arguments());
    }

    /** Says it before a saved plan is applied: how far it has come, or what else has not come to its end. */
    public void before(Rest rest) {
        if (!rest.isBegun()) {
            Unfinished.of(database.source()).ifPresent(one -> session.say(text(one)));
            return;
        }
        long steps = changes(rest.saved().plan());
        long done = steps - changes(rest.plan());
        session.say(session.text(
                "cut-off.plan", first(rest), rest.cutOff().get(0).run().who(), done, steps, database.arguments()));
    }

    private static long changes(Plan plan) {
        return plan.steps().stream()
                .filter(step -> !(step instanceof Step.Require))
                .count();
    }

    /** The run with which the plan was begun: to take it back takes all of it back. */
    public static long first(Rest rest) {
        return rest.cutOff().get(rest.cutOff().size() - 1).run().id();
    }

    /** Says so of a run of this process that failed just now, where the database can still tell. */
    public void after(DatabaseProblem failure) {
        try {
            Optional<Unfinished> unfinished = Unfinished.of(database.source());
            unfinished.filter(one -> !one.done().isEmpty()).ifPresent(one -> session.say(text(one)));
        } catch (DatabaseProblem gone) {
            failure.addSuppressed(gone);
        }
    }
}
