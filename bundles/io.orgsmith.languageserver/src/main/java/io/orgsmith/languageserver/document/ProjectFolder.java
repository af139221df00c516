// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder whose project a file belongs to: the highest folder above it that holds {@code .org} files itself and lies in a
 * folder that the editor has opened; so that an opened folder of many projects has many, and one project with folders one.
 */
final class ProjectFolder {
    private ProjectFolder() {}

    /** @param opened the folders that the editor has opened; for a file outside of them its own folder counts */
    static Path of(Path file, List<Path> opened) {
        var found = file.getParent();
        for (var folder = file.getParent(); folder != null; folder = folder.getParent()) {
            var at = folder;
            if (opened.stream().noneMatch(at::startsWith)) {
                break;
            }
            if (holdsModels(folder)) {
                found = folder;
            }
        }
        return found;
    }

    private static boolean holdsModels(Path folder) {
        try (DirectoryStream<Path> models = Files.newDirectoryStream(folder, "*.org")) {
            return models.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
