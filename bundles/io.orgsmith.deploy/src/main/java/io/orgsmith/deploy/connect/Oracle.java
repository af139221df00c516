// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Oracle, through a driver that the user brings. A lab cannot be kept there; EBS lives there. */
public final class Oracle {
    /** The environment variable with the folder of tnsnames.ora, as all of Oracle's programs know it. */
    public static final String TNS_ADMIN = "TNS_ADMIN";

    /** The environment variable with the folder of a wallet. */
    public static final String WALLET = "ORGSMITH_WALLET";

    private static final String PREFIX = "jdbc:oracle:";
    private static final Pattern EXTERNAL = Pattern.compile("jdbc:oracle:[^:@]*:/@.*");
    private static final Pattern MESSAGE = Pattern.compile("ORA-\\d{5}");

    private static final int RESOURCE_BUSY = 54;

    private Oracle() {}

    /** Whether a URL is of Oracle. */
    public static boolean is(String url) {
        return url.startsWith(PREFIX);
    }

    /** Whether a connection is to Oracle. */
    public static boolean is(Connection connection) throws SQLException {
        return is(connection.getMetaData().getURL());
    }

    /** Inserts the rows of one of the tool's own tables: no table of EBS is written so. */
    public static void insert(Connection connection, Table table, List<Column> columns, List<Row> rows)
            throws SQLException {
        BatchInsert.run(connection, table, columns, rows);
    }

    /** Whether a URL leaves user and password to a wallet: {@code jdbc:oracle:thin:/@alias}. */
    static boolean isExternal(String url) {
        return EXTERNAL.matcher(url).matches();
    }

    /** What the driver is to be told besides user and password: properties of its own, see OracleConnection. */
    static Map<String, String> settings(String url, Map<String, String> environment) {
        var settings = new TreeMap<String, String>();
        if (is(url)) {
            put(settings, "oracle.net.tns_admin", environment.get(TNS_ADMIN), "%s");
            put(
                    settings,
                    "oracle.net.wallet_location",
                    environment.get(WALLET),
                    "(SOURCE=(METHOD=FILE)(METHOD_DATA=(DIRECTORY=%s)))");
        }
        return settings;
    }

    /** Whether a statement with NOWAIT failed because somebody else holds the row. */
    public static boolean isHeld(SQLException e) {
        return e.getErrorCode() == RESOURCE_BUSY
                && String.valueOf(e.getMessage()).contains("ORA-00054");
    }

    private static void put(Map<String, String> settings, String name, String value, String form) {
        if (value != null && !value.isBlank()) {
            settings.put(name, form.replace("%s", value));
        }
    }

    /** What an error of Oracle means, as a key of our messages; empty for those that say it best themselves. */
    static String problem(int code, String message) {
        if (message == null || !MESSAGE.matcher(message).find()) {
            return "";
        }
        return switch (code) {
            case 1017, 1005, 28000, 28001 -> "access.denied.because";
            case 942, 1031, 1045 -> "access.insufficient";
            case 12154, 12505, 12514, 12541, 12543, 17800, 17820, 17868, 18726 -> "database.unreachable";
            case 28, 1012, 3113, 3114, 12537, 12547 -> "database.gone";
            default -> "";
        };
    }
}
