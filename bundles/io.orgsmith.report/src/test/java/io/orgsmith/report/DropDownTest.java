// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.junit.jupiter.api.Test;

/** What may be chosen in a cell. */
class DropDownTest {
    private final Filled filled = new Filled();

    private XSSFDataValidation list(String sheet, String heading) {
        int column = filled.cell(sheet, 3, heading).getColumnIndex();
        return filled.sheet(sheet).getDataValidations().stream()
                .filter(one -> one.getRegions().getCellRangeAddress(0).isInRange(2, column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list for " + heading));
    }

    @Test
    void theWordsOfAnEnumeration() {
        var list = list("inventory organization", "costing");

        assertThat(list.getValidationConstraint().getExplicitListValues()).contains("standard", "average");
        assertThat(list.getShowErrorBox()).isTrue();
    }

    @Test
    void yesAndNo() {
        assertThat(list("value set", "existing").getValidationConstraint().getExplicitListValues())
                .isEqualTo(new String[] {"yes", "no"});
    }

    @Test
    void theObjectsOfAnotherSheetAsFarAsTheyAreFilledIn() {
        assertThat(list("inventory organization", "operating unit")
                        .getValidationConstraint()
                        .getFormula1())
                .isEqualTo("list_operating_unit");
        assertThat(filled.workbook.getName("list_operating_unit").getRefersToFormula())
                .isEqualTo("OFFSET('operating unit'!$B$3,0,0,MAX(1,COUNTA('operating unit'!$B$3:$B$5000)),1)");
    }

    @Test
    void aLongerNameMayStandThereToo() {
        assertThat(list("inventory organization", "operating unit").getShowErrorBox())
                .isFalse();
    }

    @Test
    void noneWhereSeveralStandBelowEachOther() {
        int column = filled.cell("user", 3, "responsibilities").getColumnIndex();

        assertThat(List.copyOf(filled.sheet("user").getDataValidations()))
                .noneMatch(one -> one.getRegions().getCellRangeAddress(0).isInRange(2, column));
    }

    @Test
    void theReleasesOfTheWholeWorkbook() {
        assertThat(filled.sheet("orgsmith").getDataValidations())
                .singleElement()
                .satisfies(one -> assertThat(one.getValidationConstraint().getExplicitListValues())
                        .containsExactly("12.2", "12.1", "11i"));
    }
}
