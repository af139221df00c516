// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Applying;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.EbsRun;
import io.orgsmith.cli.database.Ending;
import io.orgsmith.deploy.saved.ScriptsChecksum;
import io.orgsmith.plan.print.PlanText;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.saved.Effects;
import io.orgsmith.plan.saved.Moved;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.target.ebs.ScriptOptions;
import java.time.Instant;
import java.util.List;

/**
 * Applies a saved plan to an EBS by its scripts. They commit file by file and stop where people have to act, so that what the
 * plan itself has left there already does not stand in its way.
 *
 * @param options as whom the scripts work
 */
record SavedOnEbs(Session session, Database database, ScriptOptions options) {

    /** @return the exit code */
    int apply(SavedPlan saved, boolean yes, boolean allowDisable, Instant now) {
        if (!ScriptsChecksum.holds(saved)) {
            throw Session.stop("saved.scripts");
        }
        var plan = saved.plan();
        session.data(null, PlanText.of(plan, session.locale(), session.paint()::mark));
        if (Summary.of(plan).unmet() > 0) {
            session.say(session.text("saved.unmet"));
            return Exit.FINDINGS;
        }
        if (new Ending(session).stops(plan, allowDisable)) {
            return Exit.FINDINGS;
        }
        checkGround(saved, now);
        var applying = new Applying(session, database, now);
        if (!plan.isEmpty()) {
            if (!yes && !applying.isAgreed()) {
                return Exit.FAILED;
            }
            var made = saved.made();
            var run = new EbsRun(session, database, options.of(made.model(), made.findings()));
            if (!run.apply(plan, saved.planned(), now)) {
                return Exit.FINDINGS;
            }
        }
        return applying.verifyPlan(saved.planned());
    }

    private void checkGround(SavedPlan saved, Instant now) {
        List<Moved> moved = Effects.moved(saved, database.state(now));
        if (!moved.isEmpty()) {
            new MovedLines(session).say(moved);
            throw Session.stop("saved.ground");
        }
    }
}
