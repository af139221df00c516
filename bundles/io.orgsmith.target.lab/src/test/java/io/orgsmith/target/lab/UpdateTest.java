// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UpdateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static Lab television() {
        TableImage image = LabTest.fresh();
        var lab = Lab.of("12.2", image, TODAY);
        lab.changes(Television.objects().stream().<Step>map(Step.Create::new).toList());
        return lab;
    }

    private static SetupObject with(SetupObject object, String attribute, Value value) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.put(attribute, value);
        return new SetupObject(object.key(), "", false, attributes, new TreeSet<>(attributes.keySet()));
    }

    private static SetupObject without(SetupObject object, String attribute) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.remove(attribute);
        return new SetupObject(object.key(), "", false, attributes, new TreeSet<>(attributes.keySet()));
    }

    @Test
    void afterApplyingTheExampleThereIsNothingToDo() {
        var lab = television();

        var plan = Difference.between(State.of(Television.objects()), lab.state(), Managed.NOTHING, "12.2");

        assertThat(plan.steps()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachAttributeOfEachObjectCanBeChanged() {
        List<SetupObject> all = Television.objects();
        return all.stream().flatMap(object -> object.attributes().keySet().stream()
                .flatMap(attribute -> Alternatives.of(object, attribute, all).stream()
                        .map(value -> DynamicTest.dynamicTest(
                                object.key() + ": " + attribute + " = " + value.print(),
                                () -> change(object.key(), attribute, value)))));
    }

    private static void change(Key key, String attribute, Value value) {
        var lab = television();
        SetupObject before = lab.state().get(key).orElseThrow();
        assertThat(before.value(attribute)).as("an alternative that is none").isNotEqualTo(Optional.of(value));
        SetupObject wanted = Things.object(key, attribute, value);

        var plan = Difference.between(State.of(List.of(wanted)), lab.state(), Managed.NOTHING, "12.2");
        assertThat(plan.steps()).singleElement().isInstanceOf(Step.Update.class);
        lab.changes(plan.steps());

        assertThat(Difference.changes(wanted, lab.state().get(key).orElseThrow()))
                .isEmpty();
        assertThat(Difference.changes(
                        without(before, attribute), without(lab.state().get(key).orElseThrow(), attribute)))
                .as("what else changed")
                .allMatch(change -> FOLLOWS.contains(change.attribute()));
    }

    /** What EBS keeps together with another attribute, so that it changes with it. */
    private static final List<String> FOLLOWS = List.of("balancingSegmentValues");

    @Test
    void anUpdateThatChangesNothingWritesNothing() {
        var lab = television();
        for (SetupObject object : lab.state().objects().values()) {
            var changes = lab.changes(List.of(new Step.Update(object, object, List.of())));

            assertThat(changes).as(object.key().toString()).allSatisfy(step -> assertThat(step.changes())
                    .isEmpty());
        }
    }

    @Test
    void anUpdateOfOneAttributeIsOneChangedRow() {
        var lab = television();
        SetupObject before = lab.state().get(Television.PLANT).orElseThrow();
        SetupObject after = with(before, "costing", Value.of("fifo"));

        var changes =
                lab.changes(List.of(new Step.Update(before, after, List.of()))).get(0);

        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.row().table()).isEqualTo("MTL_PARAMETERS");
            assertThat(change.row().number("PRIMARY_COST_METHOD")).isEqualTo(5);
        });
    }
}
