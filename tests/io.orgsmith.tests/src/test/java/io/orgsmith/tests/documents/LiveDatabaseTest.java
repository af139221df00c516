// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.servers.PostgresServer;
import io.orgsmith.servers.RunningServers;
import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day with a database that others change too, as its page tells it: import, drift, a plan that is refused, one that is
 * killed, continued and taken back. Played on a real PostgreSQL, with a real kill. Is written anew like the other pages.
 */
class LiveDatabaseTest {
    static final String PAGE = "live-database.md";

    @Test
    void goesAsThePageTells(@TempDir Path folder) throws IOException {
        boolean update = Boolean.getBoolean("orgsmith.golden.write");
        var file = Sources.where(path -> path.equals("docs/" + PAGE)).get(0);
        var page = Page.of(file);
        var clone = Clone.in(folder);
        try (var servers = new RunningServers()) {
            PostgresServer server = servers.postgres();
            var played = new Rehearsal(clone, new LiveConsole(clone, server.newDatabase())::run, update).play(page);
            if (update && !played.equals(page.lines())) {
                Files.writeString(file, String.join("\n", played) + "\n", StandardCharsets.UTF_8);
            }
            assertThat(played).isNotEmpty();
        }
    }
}
