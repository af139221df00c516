// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies a change that something interrupts, and judges what is there then and what can be made of it. */
final class Trial {
    private final FailureLab lab;
    private final State after;
    private final String digestBefore;
    private final State ownedBefore;

    /** The rows after no step, after one, and so on. */
    private final List<String> digests = new ArrayList<>();

    private final String digestAfter;
    private final int statements;

    Trial(FailureLab lab, Change change) {
        this.lab = lab;
        this.after = change.after();
        lab.apply(change.before());
        digestBefore = lab.digest();
        ownedBefore = lab.history().applied();
        digests.add(digestBefore);
        var stepByStep = lab.committing(Commits.EACH_STEP);
        stepByStep.apply(stepByStep.order(after), step -> digests.add(lab.digest()));
        digestAfter = lab.digest();
        lab.rollback(lab.newestRun());
        var counting = new Cuts(lab.address(), Integer.MAX_VALUE, Cuts.Side.BEFORE);
        FailureLab.apply(counting, lab.order(after), step -> {});
        statements = counting.statements();
        lab.rollback(lab.newestRun());
        assertThat(lab.digest()).isEqualTo(digestBefore);
    }

    /** How many statements an apply of the change takes. */
    int statements() {
        return statements;
    }

    State after() {
        return after;
    }

    /**
     * What is there after an interruption is what the journal says, and nothing half done.
     *
     * @param base the newest run before it
     * @return whether anything took effect
     */
    boolean assertNothingIsHalfDone(long base) {
        int done = (int) stepsSince(base).stream().filter(RunStep::isDone).count();
        String now = lab.digest();
        boolean isWhole = done == digests.size() - 1;
        if (lab.commits() == Commits.ONCE) {
            assertThat(done).isIn(0, digests.size() - 1);
        }
        assertThat(now).isIn(isWhole ? List.of(digests.get(done), digestAfter) : List.of(digests.get(done)));
        return done > 0;
    }

    /** The next apply does the rest: no step is done twice, and the end is as without interruption. */
    void assertCanBeContinued(long base) {
        assertCanBeContinued(base, lab.order(after));
    }

    /** @param rest what the next apply is to do */
    void assertCanBeContinued(long base, ApplyOrder rest) {
        lab.apply(rest);
        assertThat(lab.digest()).isEqualTo(digestAfter);
        var times = stepsSince(base).stream()
                .filter(RunStep::isDone)
                .map(step -> step.intent().name())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(times).hasSize(digests.size() - 1);
        assertThat(times.values()).allMatch(number -> number == 1);
    }

    /** A rollback takes everything back, whatever was done of it. */
    void assertCanBeTakenBack(long base) {
        if (lab.newestRun() > base) {
            lab.rollback(base + 1);
        }
        assertThat(lab.digest()).isEqualTo(digestBefore);
        assertThat(lab.history().applied()).isEqualTo(ownedBefore);
    }

    private List<RunStep> stepsSince(long base) {
        return lab.stepsSince(base + 1).stream()
                .filter(step -> step.intent().isChange())
                .toList();
    }
}
