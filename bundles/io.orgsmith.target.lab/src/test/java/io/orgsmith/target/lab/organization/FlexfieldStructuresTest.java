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

/** The key flexfields of a business group: the number of a structure, as text. */
class FlexfieldStructuresTest {
    private final Ebs ebs = new Ebs();

    @ParameterizedTest
    @CsvSource({
        "gradeStructure, ORG_INFORMATION4, GRD, 800",
        "peopleGroupStructure, ORG_INFORMATION5, GRP, 801",
        "jobStructure, ORG_INFORMATION6, JOB, 800",
        "costAllocationStructure, ORG_INFORMATION7, COST, 801",
        "positionStructure, ORG_INFORMATION8, POS, 800"
    })
    void eachHasItsColumnAndItsFlexfield(String attribute, String column, String flexfield, long application) {
        ebs.create(object(Key.of(Kind.BUSINESS_GROUP, "G"), attribute, "GH_FLEX"));

        Row structure = ebs.row("FND_ID_FLEX_STRUCTURES", "ID_FLEX_STRUCTURE_CODE", "GH_FLEX");
        assertThat(structure.text("ID_FLEX_CODE")).isEqualTo(flexfield);
        assertThat(structure.number("APPLICATION_ID")).isEqualTo(application);
        assertThat(ebs.information("G", "Business Group Information").text(column))
                .isEqualTo(structure.number("ID_FLEX_NUM").toString());
    }

    @Test
    void aStructureOfHrIsNoChartOfAccounts() {
        ebs.create(object(Key.of(Kind.BUSINESS_GROUP, "G"), "jobStructure", "GH_FLEX"));

        assertThat(ebs.state().objects()).doesNotContainKey(Key.of(Kind.CHART_OF_ACCOUNTS, "GH_FLEX"));
    }

    @Test
    void twoGroupsWithOneStructureShareIt() {
        ebs.create(
                object(Key.of(Kind.BUSINESS_GROUP, "G"), "jobStructure", "GH_FLEX"),
                object(Key.of(Kind.BUSINESS_GROUP, "H"), "jobStructure", "GH_FLEX"));

        assertThat(ebs.image().where("FND_ID_FLEX_STRUCTURES", "ID_FLEX_STRUCTURE_CODE", "GH_FLEX"))
                .hasSize(1);
    }
}
