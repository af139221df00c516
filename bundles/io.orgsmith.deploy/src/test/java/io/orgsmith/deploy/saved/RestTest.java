// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved plan of eleven steps that is cut off is continued exactly where it stopped. */
class RestTest {
    private static final int ALL = Objects.small().size();

    @TempDir
    Path project;

    private LabFixture lab;
    private SavedPlan saved;
    private String before;

    @BeforeEach
    void savePlan() {
        lab = new LabFixture(project);
        saved = SavedPlanFixture.saved(lab, Objects.small());
        before = lab.digest();
    }

    private Rest rest() {
        return Rest.of(saved, lab.address());
    }

    private void cutOffAfter(int steps) {
        var order = rest().order("me", LabFixture.NOW, Commits.EACH_STEP);
        int guards = order.plan().steps().size() - rest().plan().steps().size();
        assertThatThrownBy(() -> new Apply(lab.address()).run(order, step -> {
                    if (step.number() == guards + steps) {
                        throw new IllegalStateException("cut off");
                    }
                }))
                .hasMessage("cut off");
    }

    private void applyRest() {
        new Apply(lab.address()).run(rest().order("me", LabFixture.NOW, Commits.ONCE), step -> {});
    }

    @Test
    void untilItIsBegunAllOfItIsLeft() {
        assertThat(rest().isBegun()).isFalse();
        assertThat(rest().plan()).isEqualTo(saved.plan());
    }

    @Test
    void whatIsDoneIsNotLeft() {
        cutOffAfter(4);
        assertThat(rest().isBegun()).isTrue();
        assertThat(rest().plan().steps()).isEqualTo(saved.plan().steps().subList(4, ALL));
        assertThat(rest().moved(lab.state())).isEmpty();
    }

    @Test
    void itIsContinuedHoweverOftenItIsCutOffAndTakenBackAsAWhole() {
        cutOffAfter(2);
        cutOffAfter(3);
        assertThat(rest().cutOff()).extracting(one -> one.run().id()).containsExactly(2L, 1L);
        assertThat(rest().plan().steps()).hasSize(ALL - 5);
        applyRest();
        assertThat(lab.plan(Objects.small()).steps()).isEmpty();
        lab.rollback(1);
        assertThat(lab.digest()).isEqualTo(before);
    }

    @Test
    void theEndIsTheSameAsWithoutACut(@TempDir Path other) {
        var uncut = new LabFixture(other);
        uncut.apply(Objects.small());
        cutOffAfter(6);
        applyRest();
        assertThat(lab.digest()).isEqualTo(uncut.digest());
    }

    @Test
    void whatARollbackUndidIsLeftAgain() {
        cutOffAfter(2);
        cutOffAfter(3);
        lab.rollback(2);
        assertThat(rest().plan().steps()).hasSize(ALL - 2);
        lab.rollback(1);
        assertThat(rest().isBegun()).isFalse();
    }

    @Test
    void theRestAsksForWhatIsDoneToStayAsItWas() {
        cutOffAfter(5);
        lab.foreignHand("UPDATE HR_LOCATIONS_ALL SET COUNTRY = 'US' WHERE LOCATION_CODE = '北京总部'");
        assertThat(rest().moved(lab.state())).singleElement().satisfies(moved -> {
            assertThat(moved.key()).isEqualTo(Objects.PLACE);
            assertThat(moved.attribute()).isEqualTo("country");
        });
        assertThatThrownBy(this::applyRest).hasMessageContaining("required.differs");
    }

    @Test
    void aVersionThatWouldWriteOtherStatementsIsFoundOut() {
        assertThat(rest().restated(lab.address())).isEmpty();
        var rendered = new ArrayList<>(saved.rendered().steps());
        rendered.set(3, "of another version");
        saved = new SavedPlan(
                saved.made(),
                saved.plan(),
                saved.relied(),
                saved.managed(),
                new Rendered(rendered, saved.rendered().scripts()));
        assertThat(rest().restated(lab.address()))
                .contains(saved.plan().steps().get(3).key());
    }

    @Test
    void anotherPlanThatWasCutOffIsNoneOfItsRuns() {
        cutOffAfter(2);
        var other = SavedPlanFixture.saved(lab, List.of(Objects.small().get(0)));
        assertThat(Rest.of(other, lab.address()).isBegun()).isFalse();
    }
}
