// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.Television;
import io.orgsmith.target.lab.Things;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;

/** "Company Cost Center": the value sets and values of a company and a cost center. */
class CostCenterRowsTest {
    private final Ebs ebs = Ebs.television();

    private Row center(Object... attributes) {
        var all = Things.values(attributes);
        all.put("chartOfAccounts", Value.of(Television.CHART));
        ebs.create(SetupObject.read(Key.of(Kind.COST_CENTER, "光华集团", "C"), all));
        return ebs.information("C", "Company Cost Center");
    }

    private String set(String name) {
        return ebs.row("FND_FLEX_VALUE_SETS", "FLEX_VALUE_SET_NAME", name)
                .number("FLEX_VALUE_SET_ID")
                .toString();
    }

    @Test
    void valueSetsAndValuesTakeTurns() {
        Row row = center("company", "11", "costCenterValue", "1000");

        assertThat(row.text("ORG_INFORMATION2")).isEqualTo(set("GH_COMPANY"));
        assertThat(row.text("ORG_INFORMATION3")).isEqualTo("11");
        assertThat(row.text("ORG_INFORMATION4")).isEqualTo(set("GH_COST_CENTER"));
        assertThat(row.text("ORG_INFORMATION5")).isEqualTo("1000");
        assertThat(ebs.classified("C", "CC")).isEqualTo("Y");
    }

    @Test
    void aCompanyWithoutCostCenterKeepsTheValueSetButNoValue() {
        Row row = center("company", "11");

        assertThat(row.text("ORG_INFORMATION1")).isEqualTo(set("GH_COMPANY") + "|11|" + set("GH_COST_CENTER") + "|");
        assertThat(row.get("ORG_INFORMATION5")).isNull();
    }

    @Test
    void theJoinedPartsAreCutToTheColumn() {
        Row row = center("company", "1".repeat(150), "costCenterValue", "2".repeat(150));

        assertThat(row.text("ORG_INFORMATION1")).hasSize(150).startsWith(set("GH_COMPANY") + "|111");
        assertThat(row.text("ORG_INFORMATION5")).hasSize(150);
    }
}
