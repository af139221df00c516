// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import io.orgsmith.servers.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** A {@link Console} beside a database on a server, which it calls as the page does. Others change that with {@code psql}. */
final class LiveConsole {
    /** How the page calls the database. */
    static final String SHOWN = "jdbc:postgresql://dbhost/live";

    private static final Pattern PSQL = Pattern.compile("psql live -c \"(.*)\"");
    private static final Pattern KILLED = Pattern.compile("\\./orgsmith (.*) & sleep 2; kill -9 \\$!");

    private final Clone clone;
    private final Console console;
    private final TestDatabase database;

    LiveConsole(Clone clone, TestDatabase database) {
        this.clone = clone;
        this.console = clone.console();
        this.database = database;
    }

    String run(String command) {
        var psql = PSQL.matcher(command);
        if (psql.matches()) {
            return changed(psql.group(1));
        }
        var real = command.replace(SHOWN, database.url());
        var killed = KILLED.matcher(real);
        var printed = killed.matches()
                ? killed(killed.group(1))
                : console.run("ORGSMITH_DB_USER=" + database.user() + " ORGSMITH_DB_PASSWORD=" + database.password()
                        + " " + real);
        return printed.replace(database.url(), SHOWN);
    }

    /** What another person does past the tool. */
    private String changed(String sql) {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            return "UPDATE " + statement.executeUpdate(sql) + "\n";
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private String killed(String arguments) {
        try {
            return new KilledApply(database).run(arguments.split(" "), clone.folder());
        } catch (IOException | SQLException | InterruptedException e) {
            throw new AssertionError(arguments, e);
        }
    }
}
