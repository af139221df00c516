// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.Texts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a workbook cannot be written where it was asked for. */
public final class WorkbookProblem {
    private WorkbookProblem() {}

    /**
     * In words; null for none.
     *
     * @param name the full name of the file
     * @param replaces whether what is there already may be written over
     */
    public static String of(String name, boolean replaces) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Texts.of("workbook.missing");
        } else if (!isFullName(name)) {
            return Texts.of("workbook.wrong", name);
        } else if (Files.isDirectory(Path.of(name))) {
            return Texts.of("workbook.folder", name);
        }
        return isThere(name) && !replaces ? Texts.of("workbook.there", name) : null;
    }

    /** Whether there is something of this name already. */
    static boolean isThere(String name) {
        return isFullName(name) && Files.exists(Path.of(name));
    }

    private static boolean isFullName(String name) {
        try {
            return Path.of(name).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
