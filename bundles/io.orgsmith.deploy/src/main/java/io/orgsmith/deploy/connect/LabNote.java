// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A note beside the lab of a project that says who opened it last. H2 lets one process at a file and does not say which, so the
 * last that came in is the one that is inside; a process that is gone has left only its note.
 */
record LabNote(Path file) {
    /** The folder of labs in a project. Beside a database elsewhere a note would litter. */
    static final String FOLDER = ".orgsmith";

    private static final String EXTENSION = ".holder";
    private static final int LINES = 4;
    private static final int TRIES = 20;
    private static final long PAUSE = 100;

    /** Who is inside, and since when. */
    record Holder(String who, Instant since) {}

    /** Of a lab that is there. @param path without H2's extension */
    static Optional<LabNote> beside(Path path) {
        Path folder = path.getParent();
        return folder != null && folder.endsWith(FOLDER)
                ? Optional.of(new LabNote(folder.resolve(path.getFileName() + EXTENSION)))
                : Optional.empty();
    }

    /** Notes this process. Where that cannot be written, others learn only that there is somebody. */
    void write() {
        var lines = List.of(
                Here.of(System.getProperty("user.name", "")),
                Instant.now().toString(),
                Here.host(),
                String.valueOf(Here.pid()));
        try {
            Files.deleteIfExists(file);
            Files.write(file, lines);
        } catch (IOException e) {
            return;
        }
    }

    /** Who is inside a lab that is held. Whoever has only just got in has yet to write the note, so that it is waited for a moment. */
    Optional<Holder> awaited() {
        var holder = holder();
        try {
            for (int i = 0; i < TRIES && holder.isEmpty(); i++) {
                Thread.sleep(PAUSE);
                holder = holder();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return holder;
    }

    /** Empty where nobody left a note that can be read, or only somebody who is gone. */
    Optional<Holder> holder() {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() == LINES && isAlive(lines.get(2), Long.parseLong(lines.get(3)))
                    ? Optional.of(new Holder(lines.get(0), Instant.parse(lines.get(1))))
                    : Optional.empty();
        } catch (IOException | DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A process of another computer cannot be asked after. */
    private static boolean isAlive(String host, long pid) {
        return !host.equals(Here.host()) || ProcessHandle.of(pid).isPresent();
    }
}
