// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.apply.Locked;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run that did not come to its end.
 *
 * @param done the steps that took effect all the same; what was only required is none
 * @param steps how many there were to be
 */
public record Unfinished(Run run, List<RunStep> done, int steps) {
    public Unfinished {
        done = List.copyOf(done);
    }

    /** The newest that left something behind; where there is none, the newest. Empty where nothing is to be done about any. */
    public static Optional<Unfinished> of(ConnectionSource source) {
        List<Unfinished> all = all(source);
        return all.stream().filter(one -> !one.done.isEmpty()).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /**
     * Those since the last run that came to its end, the newest first; not what was taken back since. None while somebody is
     * at work; one that failed without any effect said so itself and is left out.
     */
    public static List<Unfinished> all(ConnectionSource source) {
        var history = new History(source);
        List<Run> runs = history.runs();
        var all = new ArrayList<Unfinished>();
        if (runs.isEmpty() || isAtWork(runs.get(0), source)) {
            return all;
        }
        for (Run run : InEffect.of(runs)) {
            if (run.isWhole()) {
                break;
            }
            Unfinished one = of(run, history);
            if (!one.done.isEmpty() || !run.outcome().equals("FAILED")) {
                all.add(one);
            }
        }
        return all;
    }

    /**
     * Waits until the newest run has come to its end or is dead, so that what it leaves can be built on.
     *
     * @throws io.orgsmith.deploy.DatabaseProblem when it is still at work after the wait, naming who
     */
    public static void await(ConnectionSource source, Duration wait) {
        List<Run> runs = new History(source).runs();
        if (!runs.isEmpty() && runs.get(0).outcome().equals("RUNNING")) {
            new Locked(source, wait).awaitFree();
        }
    }

    private static Unfinished of(Run run, History history) {
        List<RunStep> steps = history.steps(run.id()).stream()
                .filter(step -> step.intent().isChange())
                .toList();
        return new Unfinished(run, steps.stream().filter(RunStep::isDone).toList(), steps.size());
    }

    /** Whether a run that has no end yet is still at work; a dead one holds no lock. */
    public static boolean isAtWork(Run run, ConnectionSource source) {
        return run.outcome().equals("RUNNING") && new Locked(source, Duration.ZERO).isHeld();
    }

    /** Whether a run ended without having noticed it itself. */
    public static boolean isDead(Run run, ConnectionSource source) {
        return run.outcome().equals("RUNNING") && !isAtWork(run, source);
    }
}
