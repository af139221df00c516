// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import io.orgsmith.cli.Shell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder with a project, and somebody who fills in workbooks there. */
final class WorkbookShell {
    final Path folder;
    private final Shell shell;

    WorkbookShell(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        this.shell = new Shell(this.folder).write("org/a.org", """
                enterprise "华泰" for ebs 12.2
                location HZ "杭州" { country CN  city "杭州" }
                value set CO "公司" { size 2  value 07 "零七" }
                """);
    }

    Shell.Result run(String command) {
        return shell.run("orgsmith " + command);
    }

    Shell shell() {
        return shell;
    }

    /** Puts a text into a cell of a workbook. Rows and columns count from 0. */
    void fill(String file, String sheet, int row, int column, String text) throws IOException {
        var path = folder.resolve(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            var there = workbook.getSheet(sheet).getRow(row);
            var cells = there == null ? workbook.getSheet(sheet).createRow(row) : there;
            cells.createCell(column).setCellValue(text);
            try (var out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
    }
}
