// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a picture can be written as. */
enum PictureFormat {
    SVG("svg"),
    PNG("png"),
    PLANTUML("puml", "plantuml"),
    MERMAID("mmd", "mermaid");

    private final List<String> extensions;

    PictureFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The one that a file's name tells; SVG where it tells none, or there is no file. */
    static PictureFormat of(Path file) {
        var name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(one -> name.endsWith("." + one)))
                .findFirst()
                .orElse(SVG);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
