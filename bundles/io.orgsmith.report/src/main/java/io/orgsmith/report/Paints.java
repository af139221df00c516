// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Fonts, colours and borders of each look. */
record Paints(Workbook workbook, String font) {
    private static final byte[] NAVY = {0x1F, 0x38, 0x64};
    private static final byte[] STEEL = {0x5B, 0x7B, (byte) 0xA6};
    private static final byte[] MIST = {(byte) 0xEE, (byte) 0xF2, (byte) 0xF8};
    private static final byte[] LINE = {(byte) 0xD0, (byte) 0xD7, (byte) 0xE2};
    private static final byte[] GREY = {0x59, 0x63, 0x70};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] BLACK = {0, 0, 0};

    CellStyle style(Look look) {
        return switch (look) {
            case PLAIN -> text(BLACK, 10, false);
            case ENTRY -> lined(filled(text(BLACK, 10, false), MIST));
            case TITLE -> unwrapped(text(NAVY, 16, true));
            case LABEL -> text(NAVY, 10, true);
            case LINK -> underlined(text(STEEL, 10, false));
            case REQUIRED -> lined(filled(text(WHITE, 10, true), NAVY));
            case HEADING -> lined(filled(text(WHITE, 10, true), STEEL));
            case HINT -> lined(filled(text(GREY, 9, false), MIST));
        };
    }

    private XSSFCellStyle text(byte[] colour, int size, boolean bold) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        var letters = (XSSFFont) workbook.createFont();
        letters.setFontName(font);
        letters.setFontHeightInPoints((short) size);
        letters.setBold(bold);
        letters.setColor(new XSSFColor(colour));
        style.setFont(letters);
        return style;
    }

    private static XSSFCellStyle unwrapped(XSSFCellStyle style) {
        style.setWrapText(false);
        return style;
    }

    private static XSSFCellStyle underlined(XSSFCellStyle style) {
        style.getFont().setUnderline(Font.U_SINGLE);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE));
        style.setRightBorderColor(new XSSFColor(LINE));
        return style;
    }
}
