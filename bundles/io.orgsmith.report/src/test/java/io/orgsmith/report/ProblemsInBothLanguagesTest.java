// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** One workbook with all that can be wrong in it: each is said in both languages, at the same cell, with what it is about. */
class ProblemsInBothLanguagesTest {
    private static List<SheetProblem> problems() {
        var filled = new Filled()
                .row("value set", 3, "name", "CO", "size", "three", "uppercase", "perhaps")
                .row("value set", 4, "name", "CO")
                .row("value set", 5, "size", "3")
                .row("segment value", 3, "value set", "CO", "code", "11", "from", "tomorrow")
                .row("profile value", 3, "level", "team", "profile", "P", "value", "1")
                .row("security profile", 3, "name", "S", "top", "Vision")
                .row("ledger", 3, "name", "L", "chart of accounts", "A / B")
                .row("ledger", 4, "name", "M", "chart of accounts", "COA")
                .row("chart of accounts", 3, "name", "C", "segments", "title: Company")
                .row("business group", 3, "name", "North")
                .row("business group", 4, "name", "South")
                .row("operating unit", 3, "business group", "North", "name", "Trade")
                .row("operating unit", 4, "business group", "South", "name", "Trade")
                .row("inventory organization", 3, "code", "M1", "operating unit", "Trade");
        filled.cell("location", 3, "name").setCellFormula("1+2");
        filled.cell("location", 4, "name").setCellErrorValue(FormulaError.REF.getCode());
        filled.sheet("value set").addMergedRegion(CellRangeAddress.valueOf("C8:C9"));
        filled.sheet("value set").getRow(0).createCell(20).setCellValue("colour");
        filled.sheet("value set").getRow(0).createCell(21).setCellValue("size");
        filled.cell("user", 1, "user name").setBlank();
        filled.row("user", 3, "from", "2026-01-31");
        filled.workbook.createSheet("Sheet1");
        filled.workbook.cloneSheet(filled.workbook.getSheetIndex("subinventory"), "子库存");
        filled.sheet("orgsmith").getRow(2).getCell(1).setCellValue("13");
        return filled.content().problems();
    }

    @Test
    void allThatCanBeWrongIsAmongThem() {
        var told = new TreeSet<String>();
        problems().forEach(problem -> told.add(problem.key()));
        var known = new TreeSet<String>();
        ResourceBundle.getBundle("io.orgsmith.report.messages", Locale.ROOT).keySet().stream()
                .filter(key -> Stream.of("cell.", "row.", "column.").anyMatch(key::startsWith))
                .forEach(known::add);
        assertThat(told).containsAll(known).contains("sheet.unknown", "sheet.twice", "workbook.release");
    }

    @Test
    void eachIsSaidInTheLanguageOfTheReader() {
        for (var problem : problems()) {
            assertThat(problem.message(Locale.ENGLISH)).doesNotContain("{", "''");
            assertThat(problem.message(Locale.CHINESE))
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("{", "''")
                    .isNotEqualTo(problem.message(Locale.ENGLISH));
        }
    }

    @Test
    void theyNameTheSameCellOfTheSheetAsItIsCalledThere() {
        for (var problem : problems()) {
            var where = problem.cell().isEmpty() ? problem.sheet() : problem.sheet() + "!" + problem.cell();
            assertThat(problem.message(Locale.ENGLISH)).startsWith(where);
            assertThat(problem.message(Locale.CHINESE)).startsWith(where);
        }
    }

    @Test
    void whatSomebodyTypedIsRepeatedInBoth() {
        for (var typed : List.of("three", "perhaps", "tomorrow", "Vision", "title: Company", "colour", "COA")) {
            for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(problems())
                        .anyMatch(problem -> problem.message(locale).contains(typed));
            }
        }
    }

    @Test
    void theyStandInTheOrderOfSheetsAndOfRowsAndColumnsInThem() {
        var inValueSets = problems().stream()
                .filter(problem -> problem.sheet().equals("value set"))
                .toList();
        assertThat(inValueSets)
                .isSortedAccordingTo((one, other) -> one.row() != other.row()
                        ? Integer.compare(one.row(), other.row())
                        : Integer.compare(one.column(), other.column()));
        assertThat(inValueSets).hasSizeGreaterThan(5);
        assertThat(problems().get(0).sheet()).isEqualTo("orgsmith");
    }
}
