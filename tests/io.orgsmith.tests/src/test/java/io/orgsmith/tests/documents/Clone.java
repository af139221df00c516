// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the examples of a fresh clone, to work in. */
public record Clone(Path folder) {

    /** Copies the examples, without the labs that somebody made in them. */
    public static Clone in(Path folder) throws IOException {
        for (var file : Sources.where(path -> path.startsWith("examples/"))) {
            var copy = folder.resolve(Sources.below(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return new Clone(folder.toRealPath());
    }

    public Console console() {
        return new Console(folder);
    }
}
