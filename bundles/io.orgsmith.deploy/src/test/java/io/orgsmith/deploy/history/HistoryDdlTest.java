// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.script.Recording;
import io.orgsmith.plan.State;
import io.orgsmith.target.ebs.SpoolLine;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The script for a DBA runs as it is where Oracle's types are known, and what it makes keeps a history. */
class HistoryDdlTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String PLACE = "CREATED|LOCATION|~\\5317\\4EAC\\603B\\90E8|test:p|";

    private final String script = HistoryDdl.of("12.1");

    @Test
    void aHistoryIsKeptInItsTables() throws SQLException {
        String url = "jdbc:h2:mem:HistoryDdlTest;MODE=Oracle;DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
            ConnectionSource oracle = () -> asOracle(url);
            var recording =
                    new Recording("张三", "abc", State.of(Objects.small()), new TreeMap<>(), NOW, NOW.plusSeconds(60));

            recording.note(oracle, SpoolLine.read(PLACE), "");

            assertThat(new History(oracle).applied().objects()).containsOnlyKeys(Objects.PLACE);
            statement.execute("SHUTDOWN");
        }
    }

    @Test
    void namesKeepToThirtyBytesAndTypesToThoseOfOracle() {
        assertThat(script)
                .contains(
                        "OBJECT_NAME VARCHAR2(3000) NOT NULL",
                        "RUN_ID NUMBER(15) NOT NULL",
                        "(5, '12.1', SYSTIMESTAMP)")
                .doesNotContain("VARCHAR(", "NUMERIC(")
                .doesNotContainPattern("\\b\\w{31,}\\b");
    }

    @Test
    void appsFindsThemByTheirNames() {
        assertThat(script)
                .containsSubsequence(
                        "GRANT SELECT, INSERT, UPDATE, DELETE ON ORGSMITH_RUN TO APPS;",
                        "CONNECT APPS",
                        "CREATE SYNONYM ORGSMITH_RUN FOR ORGSMITH.ORGSMITH_RUN;");
    }

    /** The statements of the owner; grants and synonyms are Oracle's alone. */
    private List<String> statements() {
        String owned = script.split("GRANT ")[0].replaceAll("(?m)^(--|SET |WHENEVER ).*$", "");
        return Arrays.stream(owned.split(";"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    /** The same database under a URL of Oracle, by which the tool chooses how to write. */
    private static Connection asOracle(String url) {
        try {
            Connection real = DriverManager.getConnection(url);
            var data = proxy(DatabaseMetaData.class, real.getMetaData(), "getURL", "jdbc:oracle:thin:@prod");
            return proxy(Connection.class, real, "getMetaData", data);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T proxy(Class<T> type, T real, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) ->
                        called.getName().equals(method) ? answer : called.invoke(real, arguments)));
    }
}
