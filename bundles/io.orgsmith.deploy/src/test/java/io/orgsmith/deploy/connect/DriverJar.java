// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** A jar with a JDBC driver that no class path has: {@code jdbc:brought:…} leads to the database in memory of that name. */
final class DriverJar {
    private static final String SOURCE = """
            package brought;
            import java.sql.*;
            import java.util.*;
            public class BroughtDriver implements Driver {
                public boolean acceptsURL(String url) { return url.startsWith("jdbc:brought:"); }
                public Connection connect(String url, Properties info) throws SQLException {
                    return new org.h2.Driver().connect("jdbc:h2:mem:" + url.substring(13), info);
                }
                public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) { return null; }
                public int getMajorVersion() { return 1; }
                public int getMinorVersion() { return 0; }
                public boolean jdbcCompliant() { return true; }
                public java.util.logging.Logger getParentLogger() { return null; }
            }
            """;

    private DriverJar() {}

    /** @param services what META-INF/services/java.sql.Driver says; null for no such file */
    static Path in(Path folder, String services) throws IOException {
        Path source = Files.writeString(folder.resolve("BroughtDriver.java"), SOURCE);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var arguments = List.of("-d", folder.toString());
            compiler.getTask(null, files, null, arguments, null, files.getJavaFileObjects(source))
                    .call();
        }
        Path jar = folder.resolve("brought.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("brought/BroughtDriver.class"));
            out.write(Files.readAllBytes(folder.resolve("brought/BroughtDriver.class")));
            if (services != null) {
                out.putNextEntry(new JarEntry("META-INF/services/java.sql.Driver"));
                out.write(services.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
