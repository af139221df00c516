// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workspace.folder.ImportedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;

/** Why it cannot be imported as it was asked for. */
final class ImportProblem {
    private ImportProblem() {}

    /** In words; null for none. */
    static String ofProject(String name, boolean replaces) {
        if (name.isEmpty()) {
            return Texts.of("import.project.missing");
        } else if (!ResourcesPlugin.getWorkspace()
                .validateName(name, IResource.PROJECT)
                .isOK()) {
            return Texts.of("import.project.wrong", name);
        }
        return hasTexts(name) && !replaces ? Texts.of("import.project.texts", name) : null;
    }

    /** Whether there is such a project, with texts in it. */
    static boolean hasTexts(String name) {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        if (name.isEmpty() || !root.exists(root.getFullPath().append(name))) {
            return false;
        }
        try {
            var location = root.getProject(name).getLocation();
            return location != null && new ImportedFolder(location.toPath()).hasTexts();
        } catch (IOException e) {
            return true;
        }
    }

    /** In words; null for none. */
    static String ofWorkbook(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Texts.of("import.workbook.missing");
        }
        try {
            return Files.isRegularFile(Path.of(name)) ? null : Texts.of("import.workbook.nofile", name);
        } catch (InvalidPathException e) {
            return Texts.of("import.workbook.nofile", name);
        }
    }
}
