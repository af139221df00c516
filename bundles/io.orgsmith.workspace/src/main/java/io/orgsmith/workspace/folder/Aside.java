// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;

/** A place in a folder where files lie until all of them are written. Where that fails, a folder that was not there goes again. */
final class Aside implements AutoCloseable {
    private final Path folder;
    private final Path place;
    private final boolean isNew;
    private boolean isDone;

    private Aside(Path folder, Path place, boolean isNew) {
        this.folder = folder;
        this.place = place;
        this.isNew = isNew;
    }

    /** @param folder made where it is not there */
    static Aside in(Path folder) throws IOException {
        boolean isNew = !Files.exists(folder);
        Files.createDirectories(folder);
        return new Aside(folder, Files.createTempDirectory(folder, ".new-"), isNew);
    }

    void write(Map<String, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            Files.writeString(place.resolve(text.getKey()), text.getValue(), UTF_8);
        }
    }

    /** Moves files into the folder, over those of the same names. */
    void move(Collection<String> names) throws IOException {
        for (var name : names) {
            Files.move(place.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** All are where they belong. */
    void done() {
        isDone = true;
    }

    @Override
    public void close() throws IOException {
        Trash.delete(isNew && !isDone ? folder : place);
    }
}
