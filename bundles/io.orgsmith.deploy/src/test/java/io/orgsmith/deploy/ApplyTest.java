// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.apply.StepResult;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.target.lab.SetupProblem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyTest {
    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
    }

    @Test
    void afterApplyNothingIsLeftToDo() {
        lab.apply(Objects.small());

        assertThat(lab.plan(Objects.small()).steps()).isEmpty();
        assertThat(Verify.compare(State.of(Objects.small()), lab.state())).isEmpty();
    }

    @Test
    void everyStepIsToldAndWrittenIntoTheHistory() {
        var told = new ArrayList<StepResult>();

        var result = new Apply(lab.address(), Duration.ZERO, () -> LabFixture.NOW)
                .run(lab.order(Objects.small()), told::add);

        assertThat(told).isEqualTo(result.steps()).hasSameSizeAs(Objects.small());
        var history = new History(lab.address());
        assertThat(history.runs()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo("APPLIED");
            assertThat(run.who()).isEqualTo("张三");
            assertThat(run.modelChecksum()).isEqualTo("abc123");
            assertThat(run.started()).isEqualTo(LabFixture.NOW);
        });
        assertThat(history.steps(result.run()))
                .filteredOn(step -> step.intent().action().equals("create"))
                .extracting(step -> step.intent().name())
                .containsExactlyElementsOf(
                        told.stream().map(step -> step.step().key().toString()).toList());
    }

    @Test
    void whatWasAppliedIsManagedAndWhatIsNoLongerInTheTextIsEndDated() {
        lab.apply(Objects.small());
        assertThat(new History(lab.address()).managed().fragments())
                .hasSize(Objects.small().size());

        var without = Objects.small().stream()
                .filter(o -> !o.key().equals(Objects.RAW))
                .toList();
        lab.apply(without);

        assertThat(lab.state().get(Objects.RAW).orElseThrow().day("to")).contains(LocalDate.of(2026, 1, 1));
        assertThat(new History(lab.address()).managed().fragments()).doesNotContainKey(Objects.RAW);
    }

    @Test
    void whatTheTextStatedIsKeptForDrift() {
        lab.apply(Objects.small());

        SetupObject plant =
                new History(lab.address()).applied().get(Objects.PLANT).orElseThrow();
        assertThat(plant).isEqualTo(Objects.plant("北京电视机厂"));
    }

    @Test
    void aChangedAttributeIsUpdatedAndOthersStay() {
        lab.apply(Objects.small());

        lab.apply(renamed());

        SetupObject plant = lab.state().get(Objects.PLANT).orElseThrow();
        assertThat(plant.text("name")).isEqualTo("北京电视机一厂");
        assertThat(plant.ref("operatingUnit")).contains(Objects.UNIT);
    }

    private static List<SetupObject> renamed() {
        return Objects.small().stream()
                .map(o -> o.key().equals(Objects.PLANT) ? Objects.plant("北京电视机一厂") : o)
                .toList();
    }

    @Test
    void aPlanWhoseObjectWasChangedMeanwhileIsRefused() {
        lab.apply(Objects.small());
        ApplyOrder stale = lab.order(renamed());
        lab.apply(Objects.small().stream()
                .map(o -> o.key().equals(Objects.PLANT) ? Objects.plant("另一个名字") : o)
                .toList());

        assertThatThrownBy(() -> new Apply(lab.address()).run(stale, step -> {}))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("ground.moved"));
        assertThat(lab.state().get(Objects.PLANT).orElseThrow().text("name")).isEqualTo("另一个名字");
    }

    @Test
    void aChangeElsewhereDoesNotStopAPlan() {
        lab.apply(Objects.small());
        ApplyOrder order = lab.order(renamed());
        var more = new ArrayList<>(Objects.small());
        more.add(Objects.object(Key.of(Kind.VALUE_SET, "OTHER")));
        lab.apply(more);

        new Apply(lab.address()).run(order, step -> {});

        assertThat(lab.state().get(Objects.PLANT).orElseThrow().text("name")).isEqualTo("北京电视机一厂");
    }

    @Test
    void whatIsToBeCreatedMustNotBeThere() {
        ApplyOrder order = lab.order(Objects.small());
        lab.apply(Objects.small());

        assertThatThrownBy(() -> new Apply(lab.address()).run(order, step -> {}))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("ground.exists"));
    }

    @Test
    void whatIsRequiredMustBeThereUnlessTheLabIsSuppliedWithIt() {
        var text = List.of(Objects.existing(Objects.SET));
        ApplyOrder order = lab.order(text);

        assertThatThrownBy(() -> new Apply(lab.address()).run(order, step -> {}))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("required.missing"));

        new Apply(lab.address()).run(ApplyOrder.supplies(order.plan(), "me", LabFixture.NOW), step -> {});

        assertThat(lab.apply(text).steps()).extracting(StepResult::action).containsExactly("require");
        assertThat(new History(lab.address()).managed()).isEqualTo(Managed.NOTHING);
    }

    @Test
    void aRequiredObjectThatDiffersIsRefused() {
        lab.apply(Objects.small());
        SetupObject set = Objects.object(Objects.SET, "size", new Value.Whole(3));
        var required = new SetupObject(set.key(), "", true, set.attributes(), set.compared());
        var plan = Difference.between(State.of(List.of(required)), lab.state(), Managed.NOTHING, "12.2");
        assertThat(plan.steps()).singleElement().isInstanceOf(Step.Require.class);

        assertThatThrownBy(() -> new Apply(lab.address())
                        .run(new ApplyOrder(plan, List.of(), "me", "", LabFixture.NOW, Commits.ONCE), s -> {}))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("required.differs"));
    }

    @Test
    void onlyOneCanApplyAtATime() throws SQLException {
        try (var other = lab.address().open();
                var statement = other.createStatement()) {
            statement.execute("INSERT INTO ORGSMITH_LOCK_HOLDER (LOCK_ID, WHO, SINCE)"
                    + " VALUES (1, '李四', TIMESTAMP '2026-01-01 08:00:00')");
            other.setAutoCommit(false);
            statement
                    .executeQuery("SELECT LOCK_ID FROM ORGSMITH_LOCK FOR UPDATE")
                    .next();

            assertThatThrownBy(() -> lab.apply(Objects.small())).isInstanceOfSatisfying(DatabaseProblem.class, p -> {
                assertThat(p.key()).isEqualTo("lock.held");
                assertThat(p.message(Locale.ENGLISH)).contains("李四");
            });
            other.rollback();
        }
    }

    @Test
    void aListenerThatThrowsStopsTheRunAndNothingStays() {
        var before = lab.state();

        assertThatThrownBy(() -> new Apply(lab.address()).run(lab.order(Objects.small()), step -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(lab.state()).isEqualTo(before);
        assertThat(new History(lab.address()).runs()).singleElement().satisfies(run -> assertThat(run.outcome())
                .isEqualTo("FAILED"));
    }

    @Test
    void whatTheTablesCannotTakeStopsTheRunAndStandsInTheHistoryInWords() {
        var before = lab.state();
        var objects = new ArrayList<>(Objects.small());
        objects.add(Objects.object(Key.of(Kind.LEDGER, "X"), "shortName", Objects.text("a short name that is long")));

        assertThatThrownBy(() -> lab.apply(objects)).isInstanceOf(SetupProblem.class);

        assertThat(lab.state()).isEqualTo(before);
        assertThat(new History(lab.address()).runs()).singleElement().satisfies(run -> assertThat(run.message())
                .contains("25 bytes"));
    }
}
