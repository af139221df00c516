// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A folder with examples of a fresh clone, to work in. */
public record Clone(Path folder) {

    /** Copies the worked examples. */
    public static Clone in(Path folder) throws IOException {
        return of(folder, path -> path.startsWith("examples/") && !path.startsWith("examples/mistakes/"));
    }

    /** Copies one part of the examples, such as {@code examples/mistakes/INV003}. */
    public static Clone of(Path folder, String part) throws IOException {
        return of(folder, path -> path.startsWith(part + "/"));
    }

    private static Clone of(Path folder, Predicate<String> part) throws IOException {
        for (var file : Sources.where(part)) {
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
