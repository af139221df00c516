// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.print.CellWidth;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. All of them hold texts, so that a code such as 007 stays as it is. */
final class SheetStyle {
    private static final int LETTER = 256;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 40;

    private final CellStyle text;
    private final CellStyle heading;
    private final CellStyle hint;

    SheetStyle(Workbook workbook) {
        text = textStyle(workbook);
        heading = textStyle(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        hint = textStyle(workbook);
        Font italic = workbook.createFont();
        italic.setItalic(true);
        italic.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        hint.setFont(italic);
    }

    private static CellStyle textStyle(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    /** Prepares a column for what people will type. */
    void column(Sheet sheet, int column, String heading) {
        sheet.setDefaultColumnStyle(column, text);
        width(sheet, column, heading);
    }

    void width(Sheet sheet, int column, String heading) {
        int letters = Math.max(NARROWEST, Math.min(WIDEST, CellWidth.of(heading) + 4));
        sheet.setColumnWidth(column, letters * LETTER);
    }

    void headings(Sheet sheet, List<String> headings, List<String> hints) {
        row(sheet, 0, headings, heading);
        row(sheet, 1, hints, hint);
    }

    /** A row of texts; of an empty one there is no cell. */
    void text(Sheet sheet, int row, List<String> texts) {
        row(sheet, row, texts, text);
    }

    private static void row(Sheet sheet, int number, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                var cell = row.createCell(i);
                cell.setCellStyle(style);
                cell.setCellValue(texts.get(i));
            }
        }
    }
}
