// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * H2 within this JVM, each database in a file that is open as long as somebody is connected. In memory a table's CHECK
 * constraints would fail as soon as the connection that created it is closed (H2 2.4).
 */
public final class H2Server extends Server {
    private Path files;

    @Override
    TestDatabase create(String name) {
        try {
            if (files == null) {
                files = Files.createTempDirectory("orgsmith-h2");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String file = files.resolve(name).toString().replace('\\', '/');
        return new TestDatabase("jdbc:h2:file:" + file + ";MAX_COMPACT_TIME=0", "ORGSMITH", "secret");
    }

    @Override
    public String toString() {
        return "h2";
    }

    @Override
    synchronized void stop() {
        if (files != null) {
            TemporaryFolder.delete(files);
        }
    }
}
