// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.PlanChecksum;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.saved.Done;
import io.orgsmith.plan.saved.Moved;
import io.orgsmith.plan.saved.SavedPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is left to do of a saved plan: all of it, unless the newest runs of the database were to apply it and were cut off.
 *
 * @param cutOff these runs, the newest first; only those that did a part
 */
public record Rest(SavedPlan saved, List<Unfinished> cutOff) {
    public Rest {
        cutOff = List.copyOf(cutOff);
    }

    /** As the history of a database tells it. */
    public static Rest of(SavedPlan saved, ConnectionSource source) {
        var checksum = PlanChecksum.of(saved.guarded());
        return new Rest(
                saved,
                Unfinished.all(source).stream()
                        .filter(one -> !one.done().isEmpty())
                        .takeWhile(one -> one.run().planChecksum().equals(checksum))
                        .toList());
    }

    /** Whether a part of the plan is done already. */
    public boolean isBegun() {
        return !cutOff.isEmpty();
    }

    /** The steps that are left. */
    public Plan plan() {
        return done().left();
    }

    /** What somebody changed of all that the rest stands on, and of what is done; empty when it can be done. */
    public List<Moved> moved(State now) {
        return done().moved(now);
    }

    /**
     * The object of the first step left for which this version of the tool would write other statements than were planned. Nothing
     * is written.
     */
    public Optional<Key> restated(ConnectionSource source) {
        var left = plan().steps();
        var now = StepStatements.of(source, plan());
        return IntStream.range(0, left.size())
                .filter(i -> !now.get(i).equals(planned(left.get(i))))
                .mapToObj(i -> left.get(i).key())
                .findFirst();
    }

    private String planned(Step step) {
        return saved.rendered().steps().get(saved.plan().steps().indexOf(step));
    }

    /** What to apply, as a run of the same plan. */
    public ApplyOrder order(String who, Instant now, Commits commits) {
        return new ApplyOrder(
                done().guarded(),
                saved.managed(),
                who,
                saved.made().model(),
                PlanChecksum.of(saved.guarded()),
                now,
                commits);
    }

    private Done done() {
        Set<Intent> intents = cutOff.stream()
                .flatMap(one -> one.done().stream())
                .map(RunStep::intent)
                .collect(Collectors.toSet());
        List<Step> steps = saved.plan().steps().stream()
                .filter(step -> !(step instanceof Step.Require) && intents.contains(Intent.of(step)))
                .toList();
        return new Done(saved, steps);
    }
}
