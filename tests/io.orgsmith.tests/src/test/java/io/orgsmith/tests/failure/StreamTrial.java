// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.difference.Difference;
import java.util.List;

/** Interrupts an apply of so many rows that the first are on their way before the last are known, and judges what is there. */
final class StreamTrial {
    /** Fewer are kept until all are known. */
    private static final int MANY = 5_000;

    private final FailureLab lab;
    private final Change change;
    private final String before;
    private final String after;

    StreamTrial(FailureLab lab, Change change) {
        this.lab = lab;
        this.change = change;
        lab.apply(change.before());
        before = lab.digest();
        var whole = lab.committing(Commits.ONCE);
        whole.apply(change.after());
        after = lab.digest();
        assertThat(done(lab.newestRun() - 1).stream().mapToInt(RunStep::rows).sum())
                .isGreaterThan(MANY);
        lab.rollback(lab.newestRun());
        assertThat(lab.digest()).isEqualTo(before).isNotEqualTo(after);
    }

    /** Applies over connections that break. @return whether they did before it was done */
    boolean isBroken(ConnectionSource breaking) {
        var order = lab.order(change.after());
        try {
            FailureLab.apply(breaking, order, step -> {});
            return false;
        } catch (DatabaseProblem problem) {
            assertThat(problem.key()).as("%s", problem.getCause()).isEqualTo("database.gone");
            return true;
        }
    }

    /** Each object that the journal calls done is there as it is wanted, and no other. @return how many */
    int assertNothingIsHalfDone(long base) {
        lab.awaitEnd();
        int done = done(base).size();
        if (lab.commits() == Commits.ONCE) {
            assertThat(done).isZero();
            assertThat(lab.digest()).isEqualTo(before);
        }
        var there = lab.state();
        List<SetupObject> made = change.after().objects().values().stream()
                .filter(wanted -> change.before().get(wanted.key()).isEmpty())
                .filter(wanted -> there.get(wanted.key()).isPresent())
                .toList();
        assertThat(made).hasSize(done);
        assertThat(made).allMatch(wanted -> Difference.changes(
                        wanted, there.get(wanted.key()).orElseThrow())
                .isEmpty());
        return done;
    }

    /** The next apply does the rest, and no step twice. */
    void assertCanBeContinued(long base) {
        lab.apply(change.after());
        assertThat(lab.digest()).isEqualTo(after);
        assertThat(done(base)).extracting(step -> step.intent().name()).doesNotHaveDuplicates();
    }

    /** A rollback takes back whatever stands. */
    void assertCanBeTakenBack(long base) {
        lab.rollback(base + 1);
        assertThat(lab.digest()).isEqualTo(before);
    }

    private List<RunStep> done(long base) {
        return lab.stepsSince(base + 1).stream()
                .filter(step -> step.intent().isChange() && step.isDone())
                .toList();
    }
}
