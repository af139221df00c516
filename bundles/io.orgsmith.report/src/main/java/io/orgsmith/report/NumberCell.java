// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/** A cell that Excel keeps as a number: a day, or a code that somebody typed into a cell that is no text. */
record NumberCell(Cell cell) {

    /** A day as 2026-01-31; digits as they are seen, with the zeros that a format such as 000 puts in front. */
    String text() {
        return DateUtil.isCellDateFormatted(cell) ? day() : digits();
    }

    private String day() {
        var moment = cell.getLocalDateTimeCellValue();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private String digits() {
        var digits = BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
        var format = cell.getCellStyle().getDataFormatString();
        boolean isPadded = format != null && format.matches("0{2,}") && digits.matches("\\d+");
        return isPadded ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits;
    }
}
