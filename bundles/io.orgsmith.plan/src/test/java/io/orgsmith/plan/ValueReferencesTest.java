// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A value tells which objects it refers to, wherever in it they stand. */
class ValueReferencesTest {
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");

    @Test
    void aReferenceIsOne() {
        assertThat(Value.of(UNIT).references()).containsExactly(UNIT);
    }

    @Test
    void aTextIsNone() {
        assertThat(Value.of("电视机业务").references()).isEmpty();
        assertThat(new Value.Whole(1).references()).isEmpty();
    }

    @Test
    void listsAndPartsAreSearched() {
        var part = new Value.Fields(new TreeMap<>(Map.of("child", Value.of(PLANT), "name", Value.of("x"))));

        assertThat(new Value.Many(List.of(Value.of(UNIT), part)).references()).containsExactly(UNIT, PLANT);
    }
}
