// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.journal.StepId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which steps still stand: what was undone does not, unless the undoing was undone. */
class ActiveStepsTest {
    private static RunStep done(int run, int number) {
        return step(run, number, "DONE", null);
    }

    private static RunStep undo(int run, int number, int ofRun, int ofStep) {
        return step(run, number, "DONE", new StepId(ofRun, ofStep));
    }

    private static RunStep step(int run, int number, String outcome, StepId undoes) {
        return new RunStep(new StepId(run, number), new Intent("create", "X", "x", "", undoes), outcome, 1, null, null);
    }

    private static List<String> since(int run, RunStep... steps) {
        var later = Stream.of(steps).filter(step -> step.id().run() >= run).toList();
        return ActiveSteps.since(run, later).stream()
                .map(step -> step.id().run() + "." + step.id().number())
                .toList();
    }

    @Test
    void theNewestComesFirst() {
        assertThat(since(1, done(1, 1), done(1, 2), done(2, 1))).containsExactly("2.1", "1.2", "1.1");
        assertThat(since(2, done(1, 1), done(1, 2), done(2, 1))).containsExactly("2.1");
    }

    @Test
    void whatWasNotDoneIsNotUndone() {
        assertThat(since(1, done(1, 1), step(1, 2, "STARTED", null), step(1, 3, "INTENDED", null)))
                .containsExactly("1.1");
    }

    @Test
    void aStepAndWhatUndidItCancelOut() {
        assertThat(since(1, done(1, 1), done(1, 2), undo(2, 1, 1, 2))).containsExactly("1.1");
        assertThat(since(1, done(1, 1), undo(2, 1, 1, 1))).isEmpty();
    }

    @Test
    void anUndoingOfSomethingOlderIsToBeUndone() {
        assertThat(since(2, done(1, 1), undo(2, 1, 1, 1))).containsExactly("2.1");
    }

    @Test
    void aStepStandsAgainWhenItsUndoingWasUndone() {
        assertThat(since(1, done(1, 1), undo(2, 1, 1, 1), undo(3, 1, 2, 1))).containsExactly("1.1");
        assertThat(since(2, done(1, 1), undo(2, 1, 1, 1), undo(3, 1, 2, 1))).isEmpty();
        assertThat(since(3, done(1, 1), undo(2, 1, 1, 1), undo(3, 1, 2, 1))).containsExactly("3.1");
    }

    @Test
    void whatFollowedFromARollbackGoesWithIt() {
        var finish = step(2, 2, "DONE", new StepId(1, 0));

        assertThat(since(1, done(1, 1), undo(2, 1, 1, 1), finish)).isEmpty();
        assertThat(since(2, done(1, 1), undo(2, 1, 1, 1), finish)).containsExactly("2.2", "2.1");
    }
}
