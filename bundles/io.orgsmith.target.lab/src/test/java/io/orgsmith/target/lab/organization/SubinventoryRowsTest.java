// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MTL_SECONDARY_INVENTORIES: yes is 1 and no is 2. */
class SubinventoryRowsTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "G");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "P01");

    private final Ebs ebs = new Ebs();

    private Row subinventory(Object... attributes) {
        ebs.create(
                object(GROUP),
                object(PLANT, "businessGroup", GROUP),
                object(Key.of(Kind.SUBINVENTORY, "P01", "RAW"), attributes));
        return ebs.row("MTL_SECONDARY_INVENTORIES", "SECONDARY_INVENTORY_NAME", "RAW");
    }

    @ParameterizedTest
    @CsvSource({
        "asset, ASSET_INVENTORY",
        "quantityTracked, QUANTITY_TRACKED",
        "nettable, AVAILABILITY_TYPE",
        "reservable, RESERVABLE_TYPE"
    })
    void whatIsSwitchedOffIsTwo(String attribute, String column) {
        Row row = subinventory(attribute, false);

        assertThat(row.number(column)).isEqualTo(2);
        assertThat(row.values().values().stream().filter(Long.valueOf(2)::equals))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"none, 1", "prespecified, 2", "dynamic, 3", "by item, 5"})
    void locatorTypes(String word, long code) {
        assertThat(subinventory("locatorControl", word).number("LOCATOR_TYPE")).isEqualTo(code);
    }

    @Test
    void aSubinventoryIsAStorageOneAndItsNameIsItsDescription() {
        Row row = subinventory("name", "原料库");

        assertThat(row.number("SUBINVENTORY_TYPE")).isEqualTo(1);
        assertThat(row.number("INVENTORY_ATP_CODE")).isEqualTo(1);
        assertThat(row.text("DESCRIPTION")).isEqualTo("原料库");
    }

    @Test
    void withoutALedgerItsAccountsBelongToNoChart() {
        subinventory("materialAccount", "1.2.3");

        assertThat(ebs.row("GL_CODE_COMBINATIONS_KFV", "CONCATENATED_SEGMENTS", "1.2.3")
                        .get("CHART_OF_ACCOUNTS_ID"))
                .isNull();
    }
}
