// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a workbook is said by sheet and cell, all at once. */
class WrongCellsTest {
    private final Filled filled = new Filled();

    @Test
    void allAreSaidInTheOrderOfTheirCellsInBothLanguages() {
        filled.row("location", 3, "name", "HQ", "to", "tomorrow")
                .row("value set", 3, "name", "A", "size", "three")
                .row("value set", 4, "size", "3")
                .row("value set", 5, "name", "A");

        assertThat(filled.problems())
                .containsExactly(
                        "value set!C3: \"three\" is no whole number",
                        "value set!A4: this cell must not be empty: it is part of the name of the object",
                        "value set!A5: value set A stands in row 3 already; keep one of them",
                        "location!D3: \"tomorrow\" is no day; write it as 2026-01-31");
        assertThat(filled.content().problems()).allSatisfy(problem -> assertThat(problem.message(Locale.CHINESE))
                .containsPattern("\\p{IsHan}"));
    }

    @Test
    void aFormulaIsNotTakenOver() {
        filled.row("value set", 3, "name", "A");
        filled.cell("value set", 3, "size").setCellFormula("1+2");

        assertThat(filled.problems())
                .containsExactly(
                        "value set!C3: a formula is not taken over, because it may not have been worked out yet;"
                                + " copy the cell and paste its value");
    }

    @Test
    void anErrorOfTheSpreadsheetIsNoValue() {
        filled.row("value set", 3, "name", "A");
        filled.cell("value set", 3, "size").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());

        assertThat(filled.problems())
                .containsExactly("value set!C3: the cell holds an error of the spreadsheet; write a value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value set | uppercase | perhaps | is neither yes nor no",
                "value set | format | letters | is none of: characters, digits",
                "value set | size | 99999999999999999999 | is no whole number",
                "profile value | level | team | is none of: site, application, responsibility, user",
                "security profile | top | Vision | does not begin with a kind of object",
                "ledger | chart of accounts | A / B | has too many names for a chart of accounts: 1 at most"
            })
    void whatACellMayHoldIsSaid(String sheet, String heading, String text, String said) {
        filled.row(sheet, 3, heading, text);

        assertThat(filled.problems()).anyMatch(problem -> problem.startsWith(sheet + "!") && problem.contains(said));
    }

    @Test
    void thePartsOfACellAreNamed() {
        filled.row("chart of accounts", 3, "name", "COA", "segments", "title: Company");

        assertThat(filled.problems())
                .singleElement()
                .asString()
                .contains("\"title: Company\" is none of the parts", "value set");
    }
}
