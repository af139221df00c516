// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command starts with what it needs and no more. */
class StartTest {
    @TempDir
    Path folder;

    private List<String> loaded(String... command) throws Exception {
        Files.writeString(folder.resolve("a.org"), "location HZ \"杭州\" { country CN }\n");
        var log = folder.resolve("classes");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new java.util.ArrayList<>(List.of(
                java,
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Orgsmith.class.getName()));
        words.addAll(List.of(command));
        var process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log);
    }

    @Test
    void noCheckLoadsWhatOnlyWorkbooksNeed() throws Exception {
        assertThat(loaded("check"))
                .anyMatch(line -> line.contains("io.orgsmith.cli.command.CheckCommand"))
                .noneMatch(line -> line.contains("org.apache.poi") || line.contains("org.apache.xmlbeans"));
        assertThat(loaded("template", "-o", "a.xlsx")).anyMatch(line -> line.contains("org.apache.poi"));
    }
}
