// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folder that scripts are written to: its manifest lists which files in it are ours. */
public record GeneratedFolder(Path path) {
    private static final String MANIFEST = "MANIFEST";
    private static final String OURS = "# release ";
    private static final int CHECKSUM_AND_BLANKS = 66;

    /** Whether it has contents, and none that are ours. @throws IOException when it cannot be read */
    public boolean isForeign() throws IOException {
        return Files.exists(path) && !isEmpty() && listed().isEmpty();
    }

    /**
     * Writes files, all or none: they are moved into place once all of them are written. What an earlier run wrote and this
     * one does not is deleted; the manifest comes last.
     *
     * @param files by name, the manifest among them
     */
    public void write(Map<String, String> files) throws IOException {
        try (var aside = Aside.in(path)) {
            aside.write(files);
            for (var old : listed()) {
                if (!files.containsKey(old)) {
                    Files.deleteIfExists(path.resolve(old));
                }
            }
            Files.deleteIfExists(path.resolve(MANIFEST));
            aside.move(scripts(files.keySet()));
            aside.move(List.of(MANIFEST));
            aside.done();
        }
    }

    private static List<String> scripts(Set<String> names) {
        return names.stream().filter(name -> !name.equals(MANIFEST)).toList();
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The files that our manifest lists; none where there is no manifest of ours. */
    private List<String> listed() throws IOException {
        var manifest = path.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return List.of();
        }
        var text = Files.readString(manifest, UTF_8);
        if (!text.startsWith(OURS)) {
            return List.of();
        }
        return text.lines()
                .filter(line -> line.matches("[0-9a-f]{64}  [^/\\\\]+"))
                .map(line -> line.substring(CHECKSUM_AND_BLANKS))
                .toList();
    }
}
