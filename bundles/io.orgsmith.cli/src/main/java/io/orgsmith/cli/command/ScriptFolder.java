// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Trash;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folder that scripts are written to. */
record ScriptFolder(Path path) {
    private static final String MANIFEST = "MANIFEST";
    private static final String OURS = "# release ";
    private static final int CHECKSUM_AND_BLANKS = 66;

    /** Refuses a folder with contents that are not ours, unless it is to be forced. */
    void check(boolean force) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw Session.stop("generate.no-folder", path);
            }
            if (!force && Files.exists(path) && !isEmpty() && listed().isEmpty()) {
                throw Session.stop("generate.foreign", path);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }

    /**
     * Writes files, all or none: they are moved into place once all of them are written. What an earlier run wrote and this
     * one does not is deleted; the manifest comes last.
     */
    void write(Map<String, String> files) {
        boolean isNew = !Files.exists(path);
        try {
            Files.createDirectories(path);
            var aside = Files.createTempDirectory(path, ".new-");
            try {
                for (var file : files.entrySet()) {
                    Files.writeString(aside.resolve(file.getKey()), file.getValue(), UTF_8);
                }
                replace(aside, files.keySet());
            } finally {
                Trash.delete(isNew && isEmptyBut(aside) ? path : aside);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }

    private void replace(Path aside, Set<String> names) throws IOException {
        for (var old : listed()) {
            if (!names.contains(old)) {
                Files.deleteIfExists(path.resolve(old));
            }
        }
        Files.deleteIfExists(path.resolve(MANIFEST));
        for (var name : names) {
            if (!name.equals(MANIFEST)) {
                move(aside, name);
            }
        }
        move(aside, MANIFEST);
    }

    private void move(Path aside, String name) throws IOException {
        Files.move(aside.resolve(name), path.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isEmptyBut(Path aside) throws IOException {
        try (var entries = Files.list(path)) {
            return entries.allMatch(aside::equals);
        }
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
