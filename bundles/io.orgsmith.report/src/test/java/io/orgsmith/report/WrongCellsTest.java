// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong in a workbook is said by sheet and cell, all at once. */
class WrongCellsTest {
    private XSSFWorkbook workbook;
    private Sheet sheet;

    @BeforeEach
    void open() throws IOException {
        workbook = Given.open(Workbooks.template(Release.R12_2, "Vision", Locale.ENGLISH));
        sheet = workbook.getSheet("value set");
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private int column(String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private void set(int row, String heading, String text) {
        var cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        cells.createCell(column(heading)).setCellValue(text);
    }

    private WorkbookContent content() throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return Given.read(bytes.toByteArray());
    }

    private List<String> problems(Locale locale) throws IOException {
        return content().problems().stream()
                .map(problem -> problem.message(locale))
                .toList();
    }

    @Test
    void allAreSaidWithTheirCellsInBothLanguages() throws IOException {
        set(2, "name", "A");
        set(2, "size", "three");
        set(3, "size", "3");
        set(4, "name", "A");

        assertThat(problems(Locale.ENGLISH))
                .hasSize(3)
                .anyMatch(one -> one.matches("value set![A-Z]+3: \"three\" is no whole number"))
                .anyMatch(one -> one.startsWith("value set!A4: this cell must not be empty"))
                .anyMatch(one -> one.startsWith("value set!A5: value set A stands in two rows"));
        assertThat(problems(Locale.CHINESE)).allMatch(one -> one.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void aFormulaIsNotTakenOver() throws IOException {
        set(2, "name", "A");
        sheet.getRow(2).createCell(column("size")).setCellFormula("1+2");

        assertThat(problems(Locale.ENGLISH)).singleElement().asString().contains("a formula is not taken over");
    }

    @Test
    void aNumberIsReadAsItsDigits() throws IOException {
        set(2, "name", "A");
        sheet.getRow(2).createCell(column("size")).setCellValue(3.0);

        var objects = content().state().objects().values();

        assertThat(objects).singleElement().satisfies(object -> assertThat(object.text("size"))
                .isEqualTo("3"));
    }

    @Test
    void unknownHeadingsAndSheetsAreNamed() throws IOException {
        sheet.getRow(0).createCell(30).setCellValue("colour");
        workbook.createSheet("Sheet1");

        assertThat(problems(Locale.ENGLISH))
                .anyMatch(one -> one.startsWith("value set!AE1: there is no attribute \"colour\""))
                .anyMatch(one -> one.startsWith("Sheet1: there is no kind of object"));
    }

    @Test
    void whatIsNoWorkbookIsAProblemAndNoFailure() {
        for (byte[] bytes : new byte[][] {{}, "no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8)}) {
            assertThat(Given.read(bytes).problems()).singleElement().satisfies(problem -> assertThat(
                            problem.message(Locale.ENGLISH))
                    .contains("no workbook"));
        }
    }
}
