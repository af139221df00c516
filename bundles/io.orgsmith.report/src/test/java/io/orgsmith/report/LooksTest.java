// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook that can be mailed as it is. */
class LooksTest {
    private static XSSFWorkbook workbook(Locale locale) throws IOException {
        var state = Given.text("""
                location HQ "总部" { country CN  address "滨江区江南大道八十八号华泰机械集团总部大厦东塔二十二层" }
                value set CO "公司" { size 2 }
                """);
        return Given.open(Workbooks.export(state, Release.R12_2, "光华", locale));
    }

    private static int letters(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / 256;
    }

    @Test
    void headingsStayInSightWithTheNames() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            var pane = workbook.getSheet("operating unit").getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 2);
        }
    }

    @Test
    void whatMustBeFilledInIsDarker() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            var heading = workbook.getSheet("value set").getRow(0);
            assertThat(heading.getCell(0)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF1F3864");
            assertThat(heading.getCell(1)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF5B7BA6");
        }
    }

    @Test
    void aColumnIsAsWideAsItsTextsWithinReason() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            var sheet = workbook.getSheet("location");
            for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                assertThat(letters(sheet, column)).isBetween(12, 44);
            }
        }
    }

    @Test
    void theExplanationsAreSeenWhole() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            assertThat(workbook.getSheet("operating unit").getRow(1).getHeightInPoints())
                    .isGreaterThanOrEqualTo(26);
        }
    }

    @Test
    void aRowIsAsHighAsItsFullestCell() throws IOException {
        var text = "location HQ \"总部\" { country CN  address \"一号楼\", \"二层\", \"三室\" }";
        try (var workbook = Given.open(Workbooks.export(Given.text(text), Release.R12_2, "", Locale.CHINESE))) {
            assertThat(workbook.getSheet("地点").getRow(2).getHeightInPoints()).isEqualTo(42);
        }
    }

    @Test
    void theNameOfTheEnterpriseIsToBeFilledIn() throws IOException {
        try (var workbook = Given.open(Workbooks.template(Release.R12_2, "", Locale.ENGLISH))) {
            var cell = workbook.getSheetAt(0).getRow(3).getCell(1);
            assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FFEEF2F8");
            assertThat(cell.getStringCellValue()).isEmpty();
        }
    }

    @Test
    void onPaperItIsOnePageWideWithHeadingsOnEach() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            var sheet = workbook.getSheet("ledger");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        }
    }

    @Test
    void chineseIsWrittenInAFontThatHasIt() throws IOException {
        try (var chinese = workbook(Locale.CHINESE)) {
            assertThat(chinese.getSheet("值集")
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFont()
                            .getFontName())
                    .isEqualTo("Microsoft YaHei");
        }
    }

    @Test
    void theFirstSheetLeadsToTheOthers() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .contains("'value set'!A1", "'user'!A1")
                    .hasSize(17);
        }
    }

    @Test
    void itIsMadeByOrgsmithAtNoTime() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Orgsmith");
            assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("1970-01-01T00:00:00Z");
        }
    }
}
