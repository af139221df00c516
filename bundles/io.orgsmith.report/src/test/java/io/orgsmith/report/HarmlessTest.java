// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No spreadsheet runs a text of ours as a formula, and nobody's text is changed by that. */
class HarmlessTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+86 10 6554 0000", "-5", "@SUM(A1)", "\t=1", "\r=1", "'quoted"})
    void whatCouldBeginAFormulaHasAnApostropheInFrontInItsCell(String text) {
        assertThat(Harmless.of(text)).isEqualTo("'" + text);
        assertThat(Harmless.back(Harmless.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vision", "1=1", "a+b", "x@y.example", "007", "", "总部", "＝全角"})
    void whatCouldNotStaysAsItIs(String text) {
        assertThat(Harmless.of(text)).isEqualTo(text);
        assertThat(Harmless.back(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"'it | 'it", "'' | '", "'=1 | =1", "''=1 | '=1"})
    void anApostropheThatSomebodyTypedIsTakenAwayOnlyBeforeSuchAText(String cell, String meant) {
        assertThat(Harmless.back(cell)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noCellOfAnExportBeginsAFormula(String language) throws IOException {
        var state = Given.text("""
                location L1 "=cmd|'/C calc'!A0" { country CN  city "+SUM"  address "-1", "@x" }
                value set VS "-VS" { size 3  value 11 "=A1" }
                business group BG "@BG" { operating unit OU "=OU" { } }
                hr organization HR "-HR" { business group BG }
                """);
        try (var workbook = Given.open(Workbooks.export(state, Release.R12_2, "=E", Locale.forLanguageTag(language)))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue()).doesNotMatch("(?s)[=+@\\t\\r-].*");
                }
            })));
        }
    }

    @Test
    void whoTypesItWithoutTheApostropheIsUnderstoodToo() {
        var filled = new Filled().row("location", 3, "name", "-1", "city", "'+x");

        var place =
                filled.content().state().get(Key.of(Kind.LOCATION, "", "-1")).orElseThrow();
        assertThat(place.text("city")).isEqualTo("+x");
    }
}
