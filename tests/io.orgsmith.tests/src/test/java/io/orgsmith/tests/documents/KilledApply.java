// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import io.orgsmith.cli.Orgsmith;
import io.orgsmith.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An apply in a process of its own that is killed at the first subinventory: somebody holds their table until then. */
record KilledApply(TestDatabase database) {
    private static final String WAITING = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted";
    private static final String OTHERS =
            "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    private static final long PAUSE = 20;

    /** What it had printed until then. */
    String run(String[] arguments, Path folder) throws IOException, SQLException, InterruptedException {
        var printed = Files.createTempFile("orgsmith", ".txt");
        try (var holder = database.open()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE mtl_secondary_inventories IN EXCLUSIVE MODE");
            var process = start(arguments, folder, printed);
            while (process.isAlive() && count(holder, WAITING) == 0) {
                Thread.sleep(PAUSE);
            }
            process.destroyForcibly().waitFor();
            holder.rollback();
            while (count(holder, OTHERS) > 0) {
                holder.rollback();
                Thread.sleep(PAUSE);
            }
            return Files.readString(printed);
        } finally {
            Files.delete(printed);
        }
    }

    private Process start(String[] arguments, Path folder, Path printed) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.name=anna",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Orgsmith.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LANG", "en_US.UTF-8");
        builder.environment().putAll(database.environment());
        return builder.redirectOutput(printed.toFile()).start();
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
