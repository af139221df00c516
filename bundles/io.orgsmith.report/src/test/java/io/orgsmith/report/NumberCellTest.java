// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel made a number of is read as the digits that people see. */
class NumberCellTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Cell cell = workbook.createSheet().createRow(0).createCell(0);

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private String text(double number, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellValue(number);
        cell.setCellStyle(style);
        return new NumberCell(cell).text();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, General, 1000",
        "7, 000, 007",
        "1234, 000, 1234",
        "-7, 000, -7",
        "0, General, 0",
        "1.5, General, 1.5",
        "1.50, 0.00, 1.5",
        "12345678901, General, 12345678901",
        "1E15, 0.00E+00, 1000000000000000"
    })
    void asDigits(double number, String format, String seen) {
        assertThat(text(number, format)).isEqualTo(seen);
    }

    @Test
    void aMomentThatIsNoMidnightKeepsItsTimeSoThatNobodyTakesItForADay() {
        text(0, "yyyy-mm-dd hh:mm");
        cell.setCellValue(LocalDateTime.of(2026, 1, 31, 13, 30));
        assertThat(new NumberCell(cell).text()).isEqualTo("2026-01-31T13:30");
        cell.setCellValue(LocalDateTime.of(2026, 1, 31, 0, 0));
        assertThat(new NumberCell(cell).text()).isEqualTo("2026-01-31");
    }
}
