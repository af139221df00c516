// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Applying;
import io.orgsmith.cli.database.CutOff;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Ending;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.deploy.connect.Patience;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.saved.Applied;
import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.deploy.saved.Rest;
import io.orgsmith.plan.print.PlanText;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.target.ebs.ScriptOptions;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Applies a saved plan: exactly it, or nothing.
 *
 * @param patience with others who apply
 * @param as whom the scripts of an EBS work
 */
public record SavedApply(Session session, Commits commits, Patience patience, ScriptOptions as) {

    /**
     * @param named the database; where none is named the one that the plan was made for
     * @param yes whether it was agreed to beforehand
     * @param allowDisable whether it may end what is no longer in the text
     * @param approved whether somebody must have reviewed it
     * @return the exit code
     */
    public int apply(Path file, DatabaseOptions named, boolean yes, boolean allowDisable, boolean approved) {
        var opened = new PlanFiles(session).read(file);
        var saved = opened.plan();
        if (approved) {
            new Approvals(session).check(opened);
        }
        var now = Instant.now();
        var database = database(opened, named, now);
        if (database.isEbs()) {
            return new SavedOnEbs(session, database, as).apply(saved, yes, allowDisable, now);
        }
        Unfinished.await(database.source(), patience.limit());
        var rest = Rest.of(saved, database.source());
        new CutOff(session, database).before(rest);
        session.data(null, PlanText.of(rest.plan(), session.locale(), session.paint()::mark));
        if (Summary.of(saved.plan()).unmet() > 0) {
            session.say(session.text("saved.unmet"));
            return Exit.FINDINGS;
        }
        if (new Ending(session).stops(rest.plan(), allowDisable)) {
            return Exit.FINDINGS;
        }
        checkGround(rest, database, now);
        var applying = new Applying(session, database, now);
        if (!saved.plan().isEmpty()) {
            checkStatements(rest, database);
            if (!yes && !applying.isAgreed()) {
                return Exit.FAILED;
            }
            var order = rest.order(Applying.who(), now, commits);
            applying.run(order, patience);
        }
        return applying.verifyPlan(saved.planned());
    }

    private Database database(OpenedPlan opened, DatabaseOptions named, Instant now) {
        var made = opened.plan().made();
        var place = new PlanPlace(session, opened);
        var url = named.url();
        if (named.isGiven() && !Made.withoutSecrets(url).equals(made.database())) {
            throw Session.stop("saved.other-database", place.database(), Made.withoutSecrets(url));
        }
        boolean isLab = made.database().isEmpty();
        var where = isLab || named.isGiven() ? named : named.at(made.database());
        var own = isLab ? Labs.own(session, place.project(), made.environment()) : null;
        var release = opened.plan().plan().release();
        var labs = new Labs(session);
        return patience.await(() -> labs.forChange(where, own, release, now));
    }

    private void checkGround(Rest rest, Database database, Instant now) {
        var moved = rest.moved(database.state(now));
        if (moved.isEmpty()) {
            return;
        }
        Applied.by(rest.saved(), database.source()).ifPresent(run -> {
            throw Session.stop("saved.applied", run);
        });
        new MovedLines(session).say(moved);
        throw rest.isBegun()
                ? Session.stop("saved.ground.begun", CutOff.first(rest), database.arguments())
                : Session.stop("saved.ground");
    }

    private static void checkStatements(Rest rest, Database database) {
        rest.restated(database.source()).ifPresent(key -> {
            throw Session.stop("saved.statements", key);
        });
    }
}
