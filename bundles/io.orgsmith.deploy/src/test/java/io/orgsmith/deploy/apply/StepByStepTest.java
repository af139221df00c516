// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits after each step, as EBS does: what breaks off has taken effect in part, and the journal knows in which. */
class StepByStepTest {
    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
    }

    /** Breaks off after so many steps. */
    private void breakOffAfter(int steps) {
        var order = lab.order(Objects.small()).committing(Commits.EACH_STEP);
        assertThatThrownBy(() -> new Apply(lab.address()).run(order, step -> {
                    if (step.number() == steps) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
    }

    private List<Key> open() {
        return lab.plan(Objects.small()).steps().stream().map(Step::key).toList();
    }

    @Test
    void theEndIsTheSameAsInOneTransaction(@TempDir Path other) {
        var once = new LabFixture(other);
        once.apply(Objects.small());

        lab.applyStepByStep(Objects.small());

        assertThat(lab.digest()).isEqualTo(once.digest());
        assertThat(new History(lab.address()).applied()).isEqualTo(new History(once.address()).applied());
    }

    @Test
    void whatIsDoneStandsAndTheRestIsStillToDo() {
        breakOffAfter(3);

        assertThat(open()).hasSize(Objects.small().size() - 3).doesNotContain(Objects.SET, Objects.COMPANY);
    }

    @Test
    void theToolOwnsWhatStands() {
        breakOffAfter(3);

        assertThat(new History(lab.address()).managed().fragments().keySet())
                .containsExactlyInAnyOrderElementsOf(Objects.small().stream()
                        .map(SetupObject::key)
                        .filter(key -> !open().contains(key))
                        .toList());
    }

    @Test
    void theJournalSaysWhichStepsTookEffect() {
        breakOffAfter(3);

        var unfinished = Unfinished.of(lab.address()).orElseThrow();
        assertThat(unfinished.steps()).isEqualTo(Objects.small().size());
        assertThat(unfinished.done()).hasSize(3).allMatch(RunStep::isDone);
    }

    @Test
    void theNextApplyDoesTheRest() {
        breakOffAfter(3);

        var result = lab.apply(Objects.small());

        assertThat(result.steps()).hasSize(Objects.small().size() - 3);
        assertThat(open()).isEmpty();
        assertThat(Unfinished.of(lab.address())).isEmpty();
    }

    @Test
    void aRollbackTakesBackWhatStands() {
        String before = lab.digest();
        breakOffAfter(5);

        lab.rollback(1);

        assertThat(lab.digest()).isEqualTo(before);
    }

    @Test
    void whatFollowsFromAllStepsIsDoneByTheNextApplyToo() {
        breakOffAfter(Objects.small().size());
        assertThat(open()).isEmpty();
        String lists = "SELECT COUNT(*) FROM PER_ORGANIZATION_LIST";
        String before = lab.ask(lists);

        lab.apply(Objects.small());

        assertThat(lab.ask(lists)).isNotEqualTo(before);
    }
}
