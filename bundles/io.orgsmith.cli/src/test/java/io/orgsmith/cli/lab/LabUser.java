// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.deploy.lab.LabDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.SQLException;

/** Another process that has the lab of a project open until it is told to leave. */
final class LabUser implements AutoCloseable {
    private final Process process;

    private LabUser(Process process) {
        this.process = process;
    }

    /** Starts one, as the user anna; it is inside when this returns. */
    static LabUser in(Path project) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.name=anna",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LabUser.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        if (!"inside".equals(said.readLine())) {
            throw new IllegalStateException("the lab could not be opened");
        }
        return new LabUser(process);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /** The other process. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (var connection = new LabDatabase(Path.of(arguments[0])).address().open()) {
            System.out.println(connection.isValid(1) ? "inside" : "outside");
            System.in.read();
        }
    }
}
