// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What tests can rely on, whatever the server. */
class ServersTest {
    @EachServer
    void isTheServerThatItsNameSays(Server server) throws SQLException {
        try (Connection connection = server.newDatabase().open()) {
            var there = connection.getMetaData();
            System.out.printf("%s is %s%n", server, there.getDatabaseProductVersion());
            assertThat(there.getDatabaseProductName()).isEqualToIgnoringCase(server.toString());
        }
    }

    @EachServer
    void oneDatabaseDoesNotSeeWhatAnotherHolds(Server server) throws SQLException {
        try (Connection first = server.newDatabase().open();
                Connection second = server.newDatabase().open()) {
            first.createStatement().execute("CREATE TABLE NOTE (WORD VARCHAR(20))");
            assertThatThrownBy(() -> second.createStatement().executeQuery("SELECT WORD FROM NOTE"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @EachServer
    void aSecondConnectionSeesWhatTheFirstCommitted(Server server) throws SQLException {
        TestDatabase database = server.newDatabase();
        try (Connection first = database.open();
                Connection second = database.open();
                Statement statement = first.createStatement()) {
            statement.execute("CREATE TABLE NOTE (WORD VARCHAR(20))");
            statement.execute("INSERT INTO NOTE (WORD) VALUES ('HELLO')");
            try (ResultSet row = second.createStatement().executeQuery("SELECT WORD FROM NOTE")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("HELLO");
            }
        }
    }

    @EachServer
    void asksForThePassword(Server server) throws SQLException {
        TestDatabase database = server.newDatabase();
        database.open().close();
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
                .isInstanceOf(SQLException.class);
    }
}
