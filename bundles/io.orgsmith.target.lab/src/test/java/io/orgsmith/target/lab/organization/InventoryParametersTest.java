// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What MTL_PARAMETERS holds of an inventory organization. */
class InventoryParametersTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "G");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "P01");

    private final Ebs ebs = new Ebs();

    private Row parameters(String attribute, Object value) {
        ebs.create(object(GROUP), object(PLANT, "businessGroup", GROUP, attribute, value));
        return ebs.row("MTL_PARAMETERS", "ORGANIZATION_CODE", "P01");
    }

    @ParameterizedTest
    @CsvSource({"standard, 1", "average, 2", "fifo, 5", "lifo, 6"})
    void costMethods(String word, long code) {
        assertThat(parameters("costing", word).number("PRIMARY_COST_METHOD")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"none, 1", "prespecified, 2", "dynamic, 3", "by subinventory, 4"})
    void locatorControl(String word, long code) {
        assertThat(parameters("locatorControl", word).number("STOCK_LOCATOR_CONTROL_CODE"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void negativeBalances(boolean allowed, long code) {
        assertThat(parameters("negativeBalances", allowed).number("NEGATIVE_INV_RECEIPT_CODE"))
                .isEqualTo(code);
    }

    @Test
    void periodicAverageCannotBeChosen() {
        assertThatThrownBy(() -> parameters("costing", "periodic average")).isInstanceOf(SetupProblem.class);
    }

    @Test
    void postingIsDetailedAndTheExceptionSetIsTheCalendarsOwn() {
        Row row = parameters("calendar", "STANDARD");

        assertThat(row.number("GENERAL_LEDGER_UPDATE_CODE")).isEqualTo(1);
        assertThat(row.number("CALENDAR_EXCEPTION_SET_ID")).isEqualTo(-1);
        assertThat(row.text("CALENDAR_CODE")).isEqualTo("STANDARD");
    }

    @Test
    void aMasterIsItsOwnMasterAndItsOwnCostOrganization() {
        Row row = parameters("name", "Plant");

        assertThat(row.number("MASTER_ORGANIZATION_ID")).isEqualTo(ebs.organization("Plant"));
        assertThat(row.number("COST_ORGANIZATION_ID")).isEqualTo(ebs.organization("Plant"));
    }
}
