// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the palette of the built-in editor has beside its figures: read from its source, for it needs a workbench. */
final class BuiltInPalette {
    private static final Path SOURCE = Path.of("../io.orgsmith.workbench.diagram/src/main/java")
            .resolve("io/orgsmith/workbench/diagram/palette/Creatable.java");

    private BuiltInPalette() {}

    static List<Entity> beside(View view) {
        var kinds = Pattern.compile("case " + view.name() + " ->\\s*List\\.of\\(([^)]*)\\)")
                .matcher(source());
        if (!kinds.find()) {
            throw new AssertionError("the palette of the built-in editor says nothing of " + view);
        }
        return Arrays.stream(kinds.group(1).split(","))
                .map(kind -> Entity.valueOf(kind.replace("Literals.", "").strip()))
                .toList();
    }

    private static String source() {
        try {
            return Files.readString(SOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
