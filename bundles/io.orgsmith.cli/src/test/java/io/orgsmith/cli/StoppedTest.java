// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, or SIGTERM, while a lab is being made: a clear word, nothing half made, and the next call works. */
@Timeout(300)
class StoppedTest {
    /** What a shell reports of a process that SIGTERM ended. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lab create", "apply", "lab reset"})
    void whileALabIsBeingMade(String command) throws IOException, InterruptedException {
        var shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN }\n");
        var said = folder.resolve("said.txt");
        var process = start(command, said);
        assumeTrue(process.supportsNormalTermination());
        while (process.isAlive() && !isBeingMade()) {
            Thread.sleep(1);
        }
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(said).hasContent("orgsmith: Stopped from outside before the lab was made. Run the command again.");
        assertThat(shell.names(".orgsmith")).isEmpty();
        assertThat(shell.run("orgsmith " + command).exit()).isZero();
        assertThat(shell.names(".orgsmith")).contains("lab.mv.db").noneMatch(name -> name.contains("new"));
    }

    private boolean isBeingMade() throws IOException {
        var labs = folder.resolve(".orgsmith");
        if (!Files.isDirectory(labs)) {
            return false;
        }
        try (var files = Files.list(labs)) {
            return files.findAny().isPresent();
        }
    }

    private Process start(String command, Path said) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var words = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", path, Orgsmith.class.getName()));
        words.addAll(List.of(command.split(" ")));
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LANG", "en_US.UTF-8");
        return builder.redirectOutput(said.toFile()).start();
    }
}
