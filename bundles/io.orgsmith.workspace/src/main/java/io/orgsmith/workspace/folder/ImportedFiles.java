// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import io.orgsmith.workspace.edit.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which files of a folder an import wrote: the next one replaces them, and takes away those that it does not write again. */
record ImportedFiles(Path folder) {
    private static final String LIST = ".orgsmith/imported";

    /** Takes away what an earlier import wrote and this one did not, and remembers what this one wrote. */
    void replacedBy(Collection<String> names) throws IOException {
        SortedSet<String> stale = names();
        stale.removeAll(names);
        for (var name : stale) {
            Files.deleteIfExists(folder.resolve(name));
        }
        var list = folder.resolve(LIST);
        Files.createDirectories(list.getParent());
        var ignored = list.resolveSibling(".gitignore");
        if (!Files.exists(ignored)) {
            AtomicFile.write(ignored, "*\n");
        }
        AtomicFile.write(list, String.join("\n", new TreeSet<>(names)) + "\n");
    }

    /** Only names that lie in the folder itself, whatever somebody wrote into the list. */
    private SortedSet<String> names() throws IOException {
        var names = new TreeSet<String>();
        var list = folder.resolve(LIST);
        if (Files.exists(list)) {
            for (var line : Files.readAllLines(list)) {
                if (line.endsWith(".org") && Path.of(line).getNameCount() == 1) {
                    names.add(line);
                }
            }
        }
        return names;
    }
}
