// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import io.orgsmith.picture.layout.Positions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where people put figures in the diagrams of a project. */
final class Placed {
    /** A side file has a line of some twenty letters for a figure; what is larger is none. */
    private static final long LARGEST = 10_000_000;

    private Placed() {}

    /** What the side file of a folder says; nothing where there is none, or it cannot be read: pictures do without. */
    static Positions in(Path folder) {
        var file = folder.resolve(Positions.FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Positions.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Positions.NONE;
        } catch (IOException e) {
            return Positions.NONE;
        }
    }
}
