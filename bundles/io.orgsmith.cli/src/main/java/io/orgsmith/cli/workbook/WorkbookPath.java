// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.GivenFile;
import io.orgsmith.report.WorkbookContent;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A workbook as it was named on the command line. */
public record WorkbookPath(Session session, Path given) {
    private static final String EXTENSION = ".xlsx";
    /** Tables that are meant to be workbooks and that only a spreadsheet program can turn into one. */
    private static final List<String> OTHERS = List.of(".xls", ".xlsm", ".xlsb", ".xltx", ".ods", ".csv");

    /** Whether a path is that of a workbook, in this format or another one. */
    public static boolean isMeant(Path path) {
        return has(path, EXTENSION) || OTHERS.stream().anyMatch(other -> has(path, other) && !Files.isDirectory(path));
    }

    private static boolean has(Path path, String extension) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }

    /** The path as the user reads it best. */
    public String shown() {
        return session.shown(session.path(given));
    }

    /** @param force whether what is there already may be written over */
    public void checkWritable(boolean force) {
        checkName();
        var file = session.path(given);
        if (Files.isDirectory(file)) {
            throw Session.stop("path.no-file", given);
        }
        if (Files.exists(file) && !force) {
            throw Session.stop("workbook.exists", given);
        }
    }

    public void write(byte[] workbook) {
        try {
            AtomicFile.write(session.path(given), workbook);
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", given, Reason.of(e));
        }
    }

    public byte[] read() {
        checkName();
        return new GivenFile(session, given).bytes(WorkbookContent.LARGEST);
    }

    private void checkName() {
        if (!has(given, EXTENSION)) {
            throw Session.stop("workbook.name", given);
        }
    }
}
