// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template that somebody fills in, in English. Rows count from 1, as people count. */
final class Filled {
    final XSSFWorkbook workbook;

    Filled() {
        try {
            workbook = Given.open(Workbooks.template(Release.R12_2, "Vision", Locale.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    Cell cell(String sheet, int row, String heading) {
        var cells = sheet(sheet).getRow(row - 1) == null
                ? sheet(sheet).createRow(row - 1)
                : sheet(sheet).getRow(row - 1);
        for (var head : sheet(sheet).getRow(0)) {
            if (head.getStringCellValue().equals(heading)) {
                return cells.createCell(head.getColumnIndex());
            }
        }
        throw new AssertionError(heading);
    }

    /** Fills in a row: headings and texts in turn. */
    Filled row(String sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            cell(sheet, row, cells[i]).setCellValue(cells[i + 1]);
        }
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    WorkbookContent content() {
        return Given.read(bytes());
    }

    List<String> problems() {
        return content().problems().stream()
                .map(problem -> problem.message(Locale.ENGLISH))
                .toList();
    }
}
