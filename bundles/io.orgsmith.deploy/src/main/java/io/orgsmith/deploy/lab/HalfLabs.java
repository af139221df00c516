// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The files in which labs are made before they are moved into place. A process that is killed meanwhile leaves its file. */
final class HalfLabs {
    private static final String PREFIX = "lab-new-";

    /** Shortly before and after it is filled, a file that is in use is not locked. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private HalfLabs() {}

    /** A name of its own: two that make a lab at the same time must not fill the same file. */
    static String name() {
        return PREFIX + UUID.randomUUID();
    }

    /** Deletes those that nobody holds any more; what cannot be deleted stays. */
    static void tidy(Path folder) {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                if (isLeft(file)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isLeft(Path file) throws IOException {
        if (Files.getLastModifiedTime(file).toInstant().isAfter(Instant.now().minus(QUIET))) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
