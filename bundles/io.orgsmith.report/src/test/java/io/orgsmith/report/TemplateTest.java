// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** The workbook that people fill in. */
class TemplateTest {
    private static final byte[] ENGLISH = Workbooks.template(Release.R12_2, "Vision", Locale.ENGLISH);

    @Test
    void thereIsASheetForEachKindInBothLanguages() throws Exception {
        try (var english = Given.open(ENGLISH);
                var chinese = Given.open(Workbooks.template(Release.R12_2, "光华", Locale.CHINESE))) {
            assertThat(english.getNumberOfSheets()).isEqualTo(Kind.values().length + 1);
            assertThat(english.getSheet("operating unit").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("name");
            assertThat(chinese.getSheet("业务实体").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("业务组");
        }
    }

    @Test
    void everyColumnHasAHeadingInChinese() throws Exception {
        try (var chinese = Given.open(Workbooks.template(Release.R12_2, "光华", Locale.CHINESE))) {
            for (Sheet sheet : chinese) {
                if (!sheet.getSheetName().equals("orgsmith")) {
                    sheet.getRow(0).forEach(cell -> assertThat(cell.getStringCellValue())
                            .as(sheet.getSheetName())
                            .containsPattern("\\p{IsHan}"));
                }
            }
        }
    }

    @Test
    void headingsOfOneSheetAreDifferentInBothLanguages() {
        for (Kind kind : Kind.values()) {
            for (Release release : Release.VALUES) {
                var columns = new Layout(kind, release).columns().keySet();
                Wording.all().forEach(wording -> assertThat(columns.stream().map(wording::heading))
                        .as("%s", kind)
                        .doesNotHaveDuplicates());
            }
        }
    }

    @Test
    void cellsAreTextsBelowAFrozenHeadingWithListsToChooseFrom() throws Exception {
        try (var workbook = Given.open(ENGLISH)) {
            var sheet = workbook.getSheet("value set");
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("Required");
        }
    }

    @Test
    void anEmptyOneHoldsNothing() {
        var content = Given.read(ENGLISH);

        assertThat(content.problems()).isEmpty();
        assertThat(content.state().objects()).isEmpty();
    }

    @Test
    void sameWorkbookForTheSameRelease() throws Exception {
        try (var other = Given.open(Workbooks.template(Release.R11I, "Vision", Locale.ENGLISH))) {
            assertThat(other.getSheet("legal entity").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("business group");
        }
    }
}
