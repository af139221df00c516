// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A group, a unit in it and what refers to both, once group and unit have their new names. */
class AfterRenamesTest {
    private static final Key OLD = Key.of(Kind.BUSINESS_GROUP, "旧集团");
    private static final Key NEW = Key.of(Kind.BUSINESS_GROUP, "新集团");
    private static final Key OLD_UNIT = Key.of(Kind.OPERATING_UNIT, "旧集团", "旧业务");
    private static final Key NEW_UNIT = Key.of(Kind.OPERATING_UNIT, "新集团", "新业务");
    private static final Key OFFICE = Key.of(Kind.HR_ORGANIZATION, "旧集团", "财务部");

    private static SetupObject object(Key key, Map<String, Value> values) {
        return new SetupObject(key, "x:X", false, new TreeMap<>(values), new TreeMap<>(values).navigableKeySet());
    }

    private static Step rename(Key before, Key after) {
        return new Step.Update(object(before, Map.of()), object(after, Map.of()), List.of());
    }

    private static final AfterRenames NAMES = AfterRenames.of(List.of(rename(OLD, NEW), rename(OLD_UNIT, NEW_UNIT)));

    @Test
    void whatEndsInARenamedGroupIsFoundThere() {
        var retire = new Step.Retire(object(OFFICE, Map.of("businessGroup", Value.of(OLD))));
        assertThat(NAMES.step(retire))
                .isEqualTo(new Step.Retire(
                        object(Key.of(Kind.HR_ORGANIZATION, "新集团", "财务部"), Map.of("businessGroup", Value.of(NEW)))));
    }

    @Test
    void soIsWhatItRefersTo() {
        var value = new Value.Many(List.of(Value.of(OLD_UNIT), Value.of("x")));
        var retire =
                new Step.Retire(object(Key.of(Kind.INVENTORY_ORGANIZATION, "X01"), Map.of("operatingUnit", value)));
        assertThat(((Step.Retire) NAMES.step(retire)).before().values("operatingUnit"))
                .containsExactly(Value.of(NEW_UNIT), Value.of("x"));
    }

    @Test
    void otherStepsStayAsTheyAre() {
        var create = new Step.Create(object(Key.of(Kind.LOCATION, "新集团", "北京"), Map.of()));
        assertThat(NAMES.step(create)).isSameAs(create);
    }

    @Test
    void whatIsInARenamedGroupOrRefersToARenamedUnitCannotBeFoundBefore() {
        assertThat(NAMES.isAwaitedBy(object(Key.of(Kind.LOCATION, "新集团", "北京"), Map.of())))
                .isTrue();
        assertThat(NAMES.isAwaitedBy(object(
                        Key.of(Kind.INVENTORY_ORGANIZATION, "X01"), Map.of("operatingUnit", Value.of(NEW_UNIT)))))
                .isTrue();
        assertThat(NAMES.isAwaitedBy(object(Key.of(Kind.LOCATION, "别的集团", "北京"), Map.of())))
                .isFalse();
    }

    @Test
    void aFormerKeyNamesWhatItIsInAsItIsNow() {
        assertThat(NAMES.formers())
                .containsOnly(Map.entry(OLD, NEW), Map.entry(Key.of(Kind.OPERATING_UNIT, "新集团", "旧业务"), NEW_UNIT));
    }
}
