// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import io.orgsmith.model.effective.ResolveOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A project's folder on disk, and what a check of it says. */
public record Folder(Path path) {

    /** The folder without links. */
    public static Folder in(Path temporary) throws IOException {
        return new Folder(temporary.toRealPath());
    }

    /** Writes a file, with the folders that it lies in. */
    public Path write(String name, String text) throws IOException {
        var file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public Workspace workspace() throws IOException {
        return new Workspace(path, ResolveOptions.AS_WRITTEN);
    }

    public Snapshot snapshot() throws IOException {
        return Snapshot.of(path, ResolveOptions.AS_WRITTEN);
    }

    /** What a workspace says once it has checked its latest state. */
    public static Snapshot latest(Workspace workspace) throws Exception {
        return workspace.snapshot().get(1, TimeUnit.MINUTES);
    }

    /** The codes of all diagnostics, in their order. */
    public static List<String> codes(Snapshot snapshot) {
        return snapshot.diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** The names of the files that were read, seen from the folder. */
    public List<String> names(Snapshot snapshot) {
        return snapshot.project().sources().keySet().stream()
                .map(file -> path.relativize(file).toString())
                .toList();
    }
}
