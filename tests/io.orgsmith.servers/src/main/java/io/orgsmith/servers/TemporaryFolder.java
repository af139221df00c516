// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that goes with its server. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Deletes the folder with all that is in it. */
    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
