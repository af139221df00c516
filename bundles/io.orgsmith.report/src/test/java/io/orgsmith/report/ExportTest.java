// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.model.org.Release;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** A workbook of an organization, as whoever opens it sees it. */
class ExportTest {
    private static byte[] export(String text) {
        return Workbooks.export(Given.text(text), Release.R12_2, "光华", Locale.ENGLISH);
    }

    private static String cell(XSSFSheet sheet, int row, String heading) {
        for (var head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(heading)) {
                var cell = sheet.getRow(row - 1).getCell(head.getColumnIndex());
                return cell == null ? "" : cell.getStringCellValue();
            }
        }
        throw new AssertionError(heading);
    }

    @Test
    void onlyWhatTheTextSaysIsFilledIn() throws IOException {
        try (var workbook = Given.open(export("value set CO \"公司\" { size 2 }"))) {
            var sheet = workbook.getSheet("value set");
            assertThat(cell(sheet, 3, "name")).isEqualTo("公司");
            assertThat(cell(sheet, 3, "size")).isEqualTo("2");
            assertThat(cell(sheet, 3, "format")).isEmpty();
        }
    }

    @Test
    void aNameStandsAloneWhereNoOtherObjectBearsIt() throws IOException {
        try (var workbook = Given.open(export("""
                ledger CN "人民币账" { currency CNY }
                business group A "甲" { operating unit T "贸易" { ledger CN }
                  operating unit R "维修" { ledger CN  inventory organization R01 "维修库" { }  } }
                business group B "乙" { operating unit U "贸易" { ledger CN
                  inventory organization T01 "仓库" { } } }
                """))) {
            var sheet = workbook.getSheet("inventory organization");
            assertThat(cell(sheet, 3, "operating unit")).isEqualTo("维修");
            assertThat(cell(sheet, 4, "operating unit")).isEqualTo("乙 / 贸易");
        }
    }

    @Test
    void whatOnlyHasToBeThereIsMarked() throws IOException {
        try (var workbook = Given.open(export("existing value set CO \"公司\" { size 2 }"))) {
            assertThat(cell(workbook.getSheet("value set"), 3, "existing")).isEqualTo("yes");
        }
    }

    @Test
    void theFirstSheetCountsTheRowsOfTheOthers() throws IOException {
        try (var workbook = Given.open(export("value set CO \"公司\" { size 2  value 11 \"京\"  value 12 \"沪\" }"))) {
            var lines = new StringBuilder();
            workbook.getSheet("orgsmith").forEach(row -> row.forEach(one -> lines.append(one.getStringCellValue())));
            assertThat(lines).contains("12.2", "光华", "one row for each value of a value set.; rows: 2");
        }
    }

    @Test
    void twiceTheSameBytes() throws InterruptedException {
        var first = export("value set CO \"公司\" { size 2 }");
        Thread.sleep(2100);

        assertThat(export("value set CO \"公司\" { size 2 }")).isEqualTo(first);
    }

    @Test
    void aTextThatNoCellCanHoldIsRefusedByName() {
        var text = "location HQ \"总部\" { country CN  description \"" + "x".repeat(32768) + "\" }";

        assertThatThrownBy(() -> export(text))
                .isInstanceOfSatisfying(LongText.class, refusal -> assertThat(refusal.message(Locale.ENGLISH))
                        .startsWith("location 总部: \"description\" has more than the 32,767 letters"));
    }
}
