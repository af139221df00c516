// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Sheets that people rearranged. */
class OddSheetsTest {
    private final Filled filled = new Filled().row("value set", 3, "name", "A", "size", "3");

    private void assertThatItIsRead() {
        var content = filled.content();
        assertThat(content.problems()).isEmpty();
        assertThat(content.state()
                        .get(Key.of(Kind.VALUE_SET, "A"))
                        .orElseThrow()
                        .text("size"))
                .isEqualTo("3");
    }

    @Test
    void inAnotherOrder() {
        filled.workbook.setSheetOrder("user", 0);
        filled.workbook.setSheetOrder("value set", 5);

        assertThatItIsRead();
    }

    @Test
    void aHiddenSheetCountsAsWell() {
        filled.workbook.setSheetHidden(filled.workbook.getSheetIndex("value set"), true);

        assertThatItIsRead();
    }

    @Test
    void headingsAndSheetsInTheOtherLanguage() {
        filled.workbook.setSheetName(filled.workbook.getSheetIndex("value set"), "值集");
        filled.cell("值集", 1, "name").setCellValue("名称");

        assertThatItIsRead();
    }

    @Test
    void columnsInAnotherOrderAndInAnyLetterCase() {
        var heading = filled.sheet("value set").getRow(0);
        heading.getCell(0).setCellValue("SIZE");
        heading.getCell(2).setCellValue(" Name ");
        filled.sheet("value set").getRow(2).getCell(0).setCellValue("3");
        filled.sheet("value set").getRow(2).getCell(2).setCellValue("A");

        assertThatItIsRead();
    }

    @Test
    void notesAreForPeopleAlone() {
        filled.workbook.createSheet("#notes").createRow(0).createCell(0).setCellValue("ask Li");
        filled.sheet("value set").getRow(0).createCell(20).setCellValue("# who knows");
        filled.sheet("value set").getRow(2).createCell(20).setCellFormula("1/0");

        assertThatItIsRead();
    }

    @Test
    void whereTheExplanationIsGoneTheSecondRowCounts() {
        filled.row("location", 2, "name", "HQ");
        var row = filled.sheet("location").getRow(1);
        for (int i = 0; i < 20; i++) {
            if (i != 1 && row.getCell(i) != null) {
                row.removeCell(row.getCell(i));
            }
        }

        assertThat(filled.content().state().get(Key.of(Kind.LOCATION, "", "HQ")))
                .isPresent();
    }

    @Test
    void mergedCellsAreRefused() {
        filled.sheet("value set").addMergedRegion(CellRangeAddress.valueOf("A3:A5"));

        assertThat(filled.problems()).singleElement().asString().startsWith("value set!A3: the cells A3:A5 are merged");
    }

    @Test
    void aSheetWithoutTheColumnOfNamesIsRefusedOnce() {
        filled.cell("value set", 1, "name").setBlank();

        assertThat(filled.problems()).singleElement().asString().contains("the column \"name\" is missing");
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        filled.workbook.createSheet("Sheet1");
        filled.sheet("value set").getRow(0).createCell(30).setCellValue("colour");

        assertThat(filled.problems())
                .anyMatch(one -> one.startsWith("value set!AE1: there is no attribute \"colour\""))
                .anyMatch(one -> one.startsWith("Sheet1: there is no kind of object"));
    }

    @Test
    void twoSheetsForOneKindAreRefused() {
        filled.workbook.cloneSheet(filled.workbook.getSheetIndex("user"), "用户");

        assertThat(filled.problems()).singleElement().asString().startsWith("用户: the sheet \"user\" is for the same");
    }

    @Test
    void theReleaseMustBeOne() {
        filled.sheet("orgsmith").getRow(2).getCell(1).setCellValue("13");

        assertThat(filled.problems())
                .containsExactly("orgsmith!B3: \"13\" is no release; write 12.2, 12.1 or 11i beside the word release");
        assertThat(Given.read(Workbooks.template(Release.R11I, "南华", Locale.CHINESE))
                        .release())
                .isEqualTo(Release.R11I);
    }
}
