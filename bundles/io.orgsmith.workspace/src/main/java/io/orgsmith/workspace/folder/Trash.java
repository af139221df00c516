// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Gets rid of folders of our own. */
public final class Trash {
    private Trash() {}

    /** Deletes a folder with all that is in it; links in it are deleted, what they lead to is not. */
    public static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
