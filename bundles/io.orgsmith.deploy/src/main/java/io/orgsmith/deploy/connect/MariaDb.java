// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Table;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MariaDB 10.11 and newer. On Linux it tells table names in upper case from those in lower case. */
record MariaDb() implements Dialect {
    static final int DATABASE_ACCESS_DENIED = 1044;
    static final int BAD_DATABASE = 1049;
    static final int TABLE_ACCESS_DENIED = 1142;
    static final int SERVER_READ_ONLY = 1290;
    static final int TRANSACTION_READ_ONLY = 1792;

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final Pattern TABLE = Pattern.compile("(CREATE TABLE|REFERENCES) (\\w+)");
    private static final Pattern LITERAL_OR_WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|\\w+");

    @Override
    public String prefix() {
        return "jdbc:mariadb:";
    }

    /** Whatever the server's own mode is, a value that does not fit is refused and never cut. */
    @Override
    public Map<String, String> settings() {
        return Map.of("sessionVariables", "sql_mode=CONCAT(@@sql_mode,',STRICT_ALL_TABLES')");
    }

    /**
     * Texts take any character and are compared byte by byte, blanks at their end too. TIMESTAMP would change by itself. A row that
     * refers to itself could never be deleted, since InnoDB looks at the reference while the row is still there.
     */
    @Override
    public String create(Table table) {
        String ddl = table.ddl()
                .replaceAll(
                        ",\\n    CONSTRAINT \\w+ FOREIGN KEY \\([^)]*\\) REFERENCES " + table.name() + " \\([^)]*\\)",
                        "");
        return TABLE.matcher(ddl)
                        .replaceAll(found -> found.group(1) + " " + lower(found.group(2)))
                        .replaceAll("TIMESTAMP", "DATETIME(6)")
                + " ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    public boolean isHeld(SQLException e) {
        return e.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    @Override
    public ConnectionSource reader(DatabaseAddress owner) {
        return owner.then("SET SESSION TRANSACTION READ ONLY");
    }

    @Override
    public String query(String sql, Stream<String> tables) {
        Set<String> known = tables.map(MariaDb::lower).collect(Collectors.toSet());
        return LITERAL_OR_WORD
                .matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(
                        known.contains(lower(found.group())) ? lower(found.group()) : found.group()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
