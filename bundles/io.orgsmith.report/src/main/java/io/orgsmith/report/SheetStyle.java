// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.print.CellWidth;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts texts into cells, each as it is to look. All of them are texts, so that a code such as 007 stays as it is. */
final class SheetStyle {
    /** Excel measures the width of a column in parts of a letter. */
    private static final int LETTER = 256;

    /** Points of a line. */
    private static final float LINE = 14;

    /** Excel allows no higher row. */
    private static final float HIGHEST = 409;

    private static final int NARROWEST = 12;
    private static final int WIDEST = 44;

    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    /** @param font that has the letters of the workbook's language */
    SheetStyle(Workbook workbook, String font) {
        for (Look look : Look.values()) {
            styles.put(look, new Paints(workbook, font).style(look));
        }
    }

    /** Puts a text into a cell; an empty one makes none, unless people are to fill it in. */
    void put(Sheet sheet, int row, int column, String text, Look look) {
        if (!text.isEmpty() || look == Look.ENTRY) {
            Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            var cell = cells.createCell(column);
            cell.setCellStyle(styles.get(look));
            cell.setCellValue(text);
        }
    }

    /** How the cells of a column look that nobody has filled in yet. */
    void column(Sheet sheet, int column) {
        sheet.setDefaultColumnStyle(column, styles.get(Look.PLAIN));
    }

    /** @param letters as wide as Latin ones */
    void width(Sheet sheet, int column, int letters) {
        sheet.setColumnWidth(column, letters * LETTER);
    }

    /** As wide as its longest line, within reason. */
    void fit(Sheet sheet, int column, int longest) {
        width(sheet, column, Math.max(NARROWEST, Math.min(WIDEST, longest + 3)));
    }

    /** As high as its fullest cell needs, which not every program finds out by itself. */
    void height(Sheet sheet, int row, int lines) {
        sheet.getRow(row).setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }

    /** How many lines a text takes in a column, where words are not cut. */
    static int lines(Sheet sheet, int column, String text) {
        int letters = sheet.getColumnWidth(column) / LETTER - 2;
        return Math.max(
                1,
                text.lines()
                        .mapToInt(CellWidth::of)
                        .map(width -> Math.max(1, (width + letters - 1) / letters))
                        .sum());
    }

    /** On paper as wide as one page, with the first rows on each. @param repeated how many */
    void print(Sheet sheet, int repeated) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        if (repeated > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, repeated - 1, -1, -1));
        }
        sheet.getFooter().setCenter("&A    &P / &N");
    }
}
