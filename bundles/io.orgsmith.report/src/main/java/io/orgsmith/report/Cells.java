// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * The cells of a sheet as texts, however Excel keeps them. Rows and columns count from 0.
 *
 * @param problems gets what is wrong in them
 */
record Cells(Sheet sheet, List<SheetProblem> problems) {

    /** The text of a cell; empty where there is none, or none that can be read. */
    String text(int row, int column) {
        Row cells = sheet.getRow(row);
        Cell cell = cells == null ? null : cells.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> Harmless.back(Blanks.trimmed(cell.getStringCellValue()));
            case NUMERIC -> new NumberCell(cell).text();
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

    /** Says of merged cells that only the first of them holds anything. @param from the first row that counts */
    void refuseMerged(int from) {
        sheet.getMergedRegions().stream()
                .filter(region -> region.getLastRow() >= from)
                .forEach(region -> wrong(
                        region.getFirstRow(),
                        region.getFirstColumn(),
                        new WrongCell("cell.merged", region.formatAsString())));
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
