// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.saved.Applied;
import io.orgsmith.deploy.saved.Rest;
import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.deploy.saved.ScriptsChecksum;
import io.orgsmith.plan.State;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.saved.Effects;
import io.orgsmith.plan.saved.Moved;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.apply.ToApply;
import io.orgsmith.workbench.databases.compare.Names;
import io.orgsmith.workbench.databases.work.Person;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A saved plan as an order: exactly it, or nothing. */
public record SavedOrder(Reached reached, Reviews reviews, Instant now) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** @throws Refusal when something that the plan stands on has moved, or other statements would be written */
    public static ToApply of(Reviews reviews) {
        var reached = Reached.of(PlannedFor.database(reviews.plan()));
        var order = new SavedOrder(reached, reviews, Instant.now());
        order.checkRelease();
        return reached.installation().isEbs() ? order.ofScripts() : order.ofStatements();
    }

    private void checkRelease() {
        var found = reached.installation().release();
        if (!found.equals(saved().plan().release())) {
            throw new Refusal("saved.release", found, saved().plan().release());
        }
    }

    private ToApply ofScripts() {
        if (!ScriptsChecksum.holds(saved())) {
            throw new Refusal("saved.scripts");
        }
        check(Effects.moved(saved(), actual()));
        return order(new Rest(saved(), List.of()));
    }

    private ToApply ofStatements() {
        Unfinished.await(reached.source(), PATIENCE);
        var rest = Rest.of(saved(), reached.source());
        if (isUnmet()) {
            return order(rest);
        }
        var moved = rest.moved(actual());
        if (!moved.isEmpty()) {
            Applied.by(saved(), reached.source()).ifPresent(run -> {
                throw new Refusal("saved.applied", run);
            });
        }
        check(moved);
        rest.restated(reached.source()).ifPresent(key -> {
            throw new Refusal("saved.statements", Names.of(key.kind().name(), key.toString()));
        });
        return order(rest);
    }

    private static void check(List<Moved> moved) {
        if (!moved.isEmpty()) {
            throw new Refusal("saved.ground", MovedWords.of(moved));
        }
    }

    private ToApply order(Rest rest) {
        if (rest.plan().isEmpty()) {
            throw new Refusal("saved.nothing");
        }
        return new ToApply(
                reached,
                rest.plan(),
                rest.order(Person.name(), now, Commits.ONCE),
                saved().planned(),
                saved().made().findings(),
                isUnmet() ? Texts.of("saved.unmet") : "",
                ApprovedBy.questions(reviews));
    }

    private boolean isUnmet() {
        return Summary.of(saved().plan()).unmet() > 0;
    }

    private SavedPlan saved() {
        return reviews.plan().plan();
    }

    private State actual() {
        return reached.state(now);
    }
}
