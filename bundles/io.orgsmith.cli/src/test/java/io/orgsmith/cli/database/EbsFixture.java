// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/**
 * A database that looks like an EBS: the tables of a lab without any of ours. It is reached as an Oracle database with a driver
 * of its own, which answers SELECTs from those tables and takes PL/SQL without running it, printing one line for each block
 * about a location.
 */
final class EbsFixture {
    private static final String SOURCE = """
            package brought;
            import java.lang.reflect.*;
            import java.sql.*;
            import java.util.*;
            public class BroughtDriver implements Driver {
                private static final Deque<String> PRINTED = new ArrayDeque<>();
                public boolean acceptsURL(String url) { return url.startsWith("jdbc:oracle:"); }
                public Connection connect(String url, Properties info) throws SQLException {
                    Properties login = new Properties();
                    login.put("user", "ORGSMITH");
                    login.put("password", "");
                    Connection lab = new org.h2.Driver().connect(url.replace("jdbc:oracle:thin:@", "jdbc:h2:file:"), login);
                    return proxy(Connection.class, (self, method, arguments) -> method.getName().equals("prepareCall")
                            ? call((String) arguments[0])
                            : method.invoke(lab, arguments));
                }
                private static CallableStatement call(String text) {
                    String[] line = new String[1];
                    return proxy(CallableStatement.class, (self, method, arguments) -> switch (method.getName()) {
                        case "execute" -> {
                            if (text.contains("GET_LINE(?")) {
                                line[0] = PRINTED.poll();
                            } else if (text.contains("'BJ'") && text.contains("hr_location_api.create_location(")) {
                                PRINTED.add("CREATED|LOCATION|~BJ|location:BJ|");
                            } else if (text.contains("'FAIL'") && text.contains("hr_location_api.create_location(")) {
                                throw new SQLException("ORA-20901: no such country", "72000", 20901);
                            }
                            yield false;
                        }
                        case "getInt" -> line[0] == null ? 1 : 0;
                        case "getString" -> line[0];
                        default -> null;
                    });
                }
                private static <T> T proxy(Class<T> type, InvocationHandler handler) {
                    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
                }
                public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) { return null; }
                public int getMajorVersion() { return 1; }
                public int getMinorVersion() { return 0; }
                public boolean jdbcCompliant() { return true; }
                public java.util.logging.Logger getParentLogger() { return null; }
            }
            """;

    private final Path folder;
    private final Shell shell;

    EbsFixture(Path folder) throws IOException, SQLException {
        this.folder = folder;
        shell = new Shell(folder);
        Files.createDirectories(folder.resolve("ebs"));
        shell.run("orgsmith lab create ebs --release 12.2");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + lab(), "ORGSMITH", "");
                var statement = connection.createStatement()) {
            for (var own : ownTables(connection)) {
                statement.execute("DROP TABLE " + own + " CASCADE");
            }
            statement.execute("CREATE TABLE fnd_product_groups (PRODUCT_GROUP_ID INT, RELEASE_NAME VARCHAR(50))");
            statement.execute("INSERT INTO fnd_product_groups VALUES (1, '12.2.11')");
        }
        jar();
    }

    private static List<String> ownTables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, null, "ORGSMITH%", null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        assertThat(names).hasSizeGreaterThan(5);
        return names;
    }

    private Path lab() {
        return folder.resolve("ebs/.orgsmith/lab");
    }

    private void jar() throws IOException {
        Path source = Files.writeString(folder.resolve("BroughtDriver.java"), SOURCE);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            null, files, null, List.of("-d", folder.toString()), null, files.getJavaFileObjects(source))
                    .call();
        }
        try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve("ojdbc.jar")))) {
            try (var classes = Files.list(folder.resolve("brought"))) {
                for (var one : classes.toList()) {
                    out.putNextEntry(new JarEntry("brought/" + one.getFileName()));
                    out.write(Files.readAllBytes(one));
                }
            }
            out.putNextEntry(new JarEntry("META-INF/services/java.sql.Driver"));
            out.write("brought.BroughtDriver".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    Shell shell() {
        return shell;
    }

    /** What somebody does there by other means. */
    void sql(String statement) {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + lab(), "ORGSMITH", "");
                var one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command on it. */
    Shell.Result run(String command) {
        return shell.run("ORGSMITH_DB_USER=APPS ORGSMITH_DB_PASSWORD=tiger ORGSMITH_DRIVER=ojdbc.jar orgsmith "
                + command + " --database jdbc:oracle:thin:@" + lab());
    }
}
