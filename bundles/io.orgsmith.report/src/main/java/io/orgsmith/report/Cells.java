// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * The cells of a sheet as texts, however Excel keeps them.
 *
 * @param problems gets what is wrong in them
 */
record Cells(Sheet sheet, List<SheetProblem> problems) {

    /** The text of a cell; empty where there is none, or none that can be read. Rows and columns count from 0. */
    String text(int row, int column) {
        Row cells = sheet.getRow(row);
        Cell cell = cells == null ? null : cells.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> Harmless.back(cell.getStringCellValue().strip());
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
            case FORMULA -> {
                wrong(row, column, new WrongCell("cell.formula"));
                yield "";
            }
            case ERROR -> {
                wrong(row, column, new WrongCell("cell.error"));
                yield "";
            }
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var moment = cell.getLocalDateTimeCellValue();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    int columns(int row) {
        Row cells = sheet.getRow(row);
        return cells == null ? 0 : Math.max(0, cells.getLastCellNum());
    }

    void wrong(int row, int column, WrongCell wrong) {
        String cell = new CellReference(row, column).formatAsString();
        problems.add(new SheetProblem(sheet.getSheetName(), cell, wrong.key(), wrong.arguments()));
    }
}
