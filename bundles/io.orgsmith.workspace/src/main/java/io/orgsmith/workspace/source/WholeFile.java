// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file into memory, unless it is larger than one of its kind ever is. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * All of it; a pipe or a device will do as well, as long as it comes to an end.
     *
     * @param most megabytes that such a file has, with a great deal to spare
     * @throws LargeFile when it is larger
     */
    public static byte[] read(Path file, int most) throws IOException {
        if (Files.size(file) > (long) most << 20) {
            throw new LargeFile(file, most);
        }
        try (var in = Files.newInputStream(file)) {
            // What is no file has no size of its own before its end.
            var bytes = in.readNBytes((most << 20) + 1);
            if (bytes.length > most << 20) {
                throw new LargeFile(file, most);
            }
            return bytes;
        }
    }
}
