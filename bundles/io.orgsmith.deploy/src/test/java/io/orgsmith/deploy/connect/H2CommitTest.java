// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed in an H2 file stays when the process is killed, whoever named the file. */
class H2CommitTest {
    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void name() {
        url = "jdbc:h2:file:" + folder.resolve("db");
    }

    private DatabaseAddress as(String user) {
        return DatabaseAddress.of(url, Map.of(DatabaseAddress.USER, user, DatabaseAddress.PASSWORD, ""));
    }

    private static String delay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'")) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    @Test
    void isWrittenWithTheCommit() throws SQLException {
        try (var connection = as("OWNER").open()) {
            assertThat(delay(connection)).isEqualTo("0");
        }
    }

    @Test
    void alsoByWhoMayNotSaySo() throws SQLException {
        try (var owner = as("OWNER").open();
                var statement = owner.createStatement()) {
            statement.execute("CREATE USER CLERK PASSWORD ''");
        }

        try (var clerk = as("CLERK").open()) {
            assertThat(delay(clerk)).isEqualTo("0");
        }
    }

    @Test
    void aFileThatCanOnlyBeReadOpensAsWell() throws SQLException {
        as("OWNER").open().close();

        url += ";ACCESS_MODE_DATA=r";
        try (var reader = as("OWNER").open()) {
            assertThat(reader.isReadOnly()).isTrue();
        }
    }
}
