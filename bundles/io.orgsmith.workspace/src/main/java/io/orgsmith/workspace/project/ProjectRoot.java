// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that a project's imports and links may not leave.
 *
 * @param path without links
 */
record ProjectRoot(Path path) {
    /** A file of this name, its contents do not matter, marks the root of projects that import one another. */
    static final String MARKER = "orgsmith.project";

    /** The nearest folder at or above {@code folder} that holds the marker, else the folder itself. */
    static ProjectRoot of(Path folder) throws IOException {
        var real = folder.toRealPath();
        for (var at = real; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(MARKER))) {
                return new ProjectRoot(at);
            }
        }
        return new ProjectRoot(real);
    }

    /** Whether a path lies inside that has no links and need not be there yet. */
    boolean wouldHold(Path file) {
        return file.startsWith(path);
    }

    /** Whether a path lies inside, its links followed. */
    boolean holds(Path file) throws IOException {
        return file.toRealPath().startsWith(path);
    }
}
