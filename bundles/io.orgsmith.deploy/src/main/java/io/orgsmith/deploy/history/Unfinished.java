// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.apply.Locked;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The newest run where it did not come to its end.
 *
 * @param done the steps that took effect all the same
 * @param steps how many there were to be
 */
public record Unfinished(Run run, List<RunStep> done, int steps) {
    public Unfinished {
        done = List.copyOf(done);
    }

    /** Empty where the newest run is whole, still at work, or failed without any effect, which it said itself. */
    public static Optional<Unfinished> of(ConnectionSource source) {
        var history = new History(source);
        Optional<Run> newest = history.runs().stream().findFirst().filter(run -> !run.isWhole());
        if (newest.isEmpty() || isAtWork(newest.get(), source)) {
            return Optional.empty();
        }
        Run run = newest.get();
        List<RunStep> steps = history.steps(run.id()).stream()
                .filter(step -> step.intent().isOfPlan())
                .toList();
        List<RunStep> done = steps.stream().filter(RunStep::isDone).toList();
        return run.outcome().equals("FAILED") && done.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unfinished(run, done, steps.size()));
    }

    /** Whether a run that has no end yet is still at work; a dead one holds no lock. */
    public static boolean isAtWork(Run run, ConnectionSource source) {
        return run.outcome().equals("RUNNING") && new Locked(source, Duration.ZERO).isHeld();
    }
}
