// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Back to before a run: where nobody else did anything, to the last row. */
class RollbackTest {
    @TempDir
    private Path project;

    private LabFixture lab;
    private History history;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
        history = new History(lab.address());
    }

    @Test
    void everyRowIsAsItWasBefore() {
        String before = lab.digest();
        lab.apply(Objects.small());
        assertThat(lab.digest()).isNotEqualTo(before);

        Outlook outlook = lab.rollback(1);

        assertThat(lab.digest()).isEqualTo(before);
        assertThat(outlook.left()).isEmpty();
    }

    @Test
    void theRunAndAllLaterOnesAreUndone() {
        lab.apply(Objects.small());
        String before = lab.digest();
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.apply(Objects.renamed("北京电视机二厂"));

        Outlook outlook = lab.rollback(2);

        assertThat(outlook.runs()).extracting(Run::id).containsExactly(3L, 2L);
        assertThat(lab.digest()).isEqualTo(before);
    }

    @Test
    void whatTheToolOwnsIsAsItWasBefore() {
        lab.apply(Objects.small());
        var owned = history.applied();
        lab.apply(Objects.renamed("北京电视机一厂").subList(0, 9));
        assertThat(history.applied()).isNotEqualTo(owned);

        lab.rollback(2);

        assertThat(history.applied()).isEqualTo(owned);
        lab.rollback(1);
        assertThat(history.applied().objects()).isEmpty();
    }

    @Test
    void isARunOfItsOwn() {
        lab.apply(Objects.small());

        lab.rollback(1);

        Run run = history.runs().get(0);
        assertThat(run.backTo()).isEqualTo(1);
        assertThat(run.who()).isEqualTo("李四");
        assertThat(run.isWhole()).isTrue();
        assertThat(history.steps(2)).hasSameSizeAs(history.steps(1)).allSatisfy(step -> {
            assertThat(step.intent().action()).isEqualTo("undo");
            assertThat(step.intent().undoes().run()).isEqualTo(1);
        });
    }

    @Test
    void canBeRolledBackItself() {
        lab.apply(Objects.small());
        String applied = lab.digest();
        var owned = history.applied();
        lab.rollback(1);

        lab.rollback(2);

        assertThat(lab.digest()).isEqualTo(applied);
        assertThat(history.applied()).isEqualTo(owned);
    }

    @Test
    void aSecondTimeThereIsNothingToUndo() {
        lab.apply(Objects.small());
        lab.rollback(1);

        assertThat(lab.outlook(1).isEmpty()).isTrue();
    }

    @Test
    void whatWasAppliedStepByStepIsUndoneStepByStep() {
        String before = lab.digest();
        lab.applyStepByStep(Objects.small());

        var rollback = new Rollback(lab.address());
        rollback.run(rollback.outlook(1), "me", Commits.EACH_STEP, (number, deed) -> {});

        assertThat(lab.digest()).isEqualTo(before);
    }

    @Test
    void whatIsEndDatedIsOpenAgain() {
        lab.apply(Objects.small());
        String before = lab.digest();
        lab.apply(Objects.small().subList(0, 9));
        assertThat(lab.digest()).isNotEqualTo(before);

        lab.rollback(2);

        assertThat(lab.digest()).isEqualTo(before);
    }

    @Test
    void onlyARunThatIsThereCanBeGoneBackTo() {
        assertThatThrownBy(() -> lab.rollback(7)).isInstanceOfSatisfying(DatabaseProblem.class, p -> assertThat(p.key())
                .isEqualTo("rollback.none"));
    }

    @Test
    void whatWasNotToldBeforehandIsNotDone() {
        lab.apply(Objects.small());
        var rollback = new Rollback(lab.address());
        var outlook = rollback.outlook(1);
        lab.apply(Objects.renamed("北京电视机一厂"));
        String now = lab.digest();

        assertThatThrownBy(() -> rollback.run(outlook, "me", Commits.ONCE, (number, deed) -> {}))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("rollback.moved"));
        assertThat(lab.digest()).isEqualTo(now);
    }
}
