// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no history any more: which one, and what to do, which is never to make a lab anew. */
class HistoryFileTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private HistoryFile history;

    @BeforeEach
    void begin() {
        history = new HistoryFile(folder.resolve("prod"));
    }

    private DatabaseProblem problem() {
        return catchThrowableOfType(DatabaseProblem.class, () -> history.open("12.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK\u0003\u0004 a workbook"})
    void oneThatCannotBeRead(String content) throws IOException {
        Files.writeString(folder.resolve("prod.mv.db"), content);
        assertThat(problem().key()).isEqualTo("history.file.broken");
        assertThat(problem().message(Locale.ENGLISH))
                .contains("prod.mv.db", "put a copy of it back", "orgsmith import --database URL --history")
                .doesNotContain("lab");
        assertThat(problem().message(Locale.CHINESE)).contains("prod.mv.db", "orgsmith import");
    }

    @Test
    void oneOfAnotherVersion() throws SQLException {
        try (var connection = history.begin("12.2", NOW).open();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE ORGSMITH_VERSION SET SCHEMA_VERSION = 2");
        }
        assertThat(problem().key()).isEqualTo("history.file.version");
        assertThat(problem().message(Locale.ENGLISH)).contains("prod.mv.db", "another version of Orgsmith");
    }

    @Test
    void theWordsLeaveTheFileAsItIs() throws IOException {
        var file = Files.writeString(folder.resolve("prod.mv.db"), "hello");
        catchThrowableOfType(DatabaseProblem.class, () -> history.begin("12.2", NOW));
        assertThat(file).hasContent("hello");
    }
}
