// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -o} writes to a file what else would be printed. */
class OutFileTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProjectThatWasApplied() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN }\n");
        shell.run("orgsmith apply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --format json",
                "check --format sarif",
                "plan",
                "plan --format json",
                "verify",
                "verify --format json",
                "rules",
                "explain BG001",
                "lab show",
                "lab sql \"SELECT 1\"",
                "completion"
            })
    void theFileHoldsWhatWouldBePrinted(String command) {
        var printed = shell.run("orgsmith " + command);
        assertThat(printed.out()).isNotEmpty();

        var written = shell.run("orgsmith " + command + " -o below/out.txt");
        assertThat(written.out()).isEmpty();
        assertThat(written.exit()).isEqualTo(printed.exit());
        assertThat(shell.read("below/out.txt")).isEqualTo(printed.out());
        assertThat(shell.names("below")).containsExactly("out.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "verify", "rules", "explain BG001"})
    void itHasNoColoursEvenWhenAPersonSitsInFront(String command) {
        var terminal = Shell.onTerminal(folder);
        assertThat(terminal.run("orgsmith " + command).out()).contains("\u001B[");
        terminal.run("orgsmith " + command + " -o out.txt");
        assertThat(shell.read("out.txt")).isNotEmpty().doesNotContain("\u001B");
    }

    @Test
    void whatStoodThereIsReplaced() {
        shell.write("out.txt", "old ".repeat(1000));
        shell.run("orgsmith check -o out.txt");
        assertThat(shell.read("out.txt")).isEqualTo("no findings in 1 file\n");
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() {
        shell.write("taken/file.txt", "mine");
        var result = shell.run("orgsmith check -o taken");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).startsWith("orgsmith: taken cannot be written: ");
        assertThat(shell.read("taken/file.txt")).isEqualTo("mine");
    }

    @Test
    void aDeviceIsWrittenTo() throws IOException {
        Files.createSymbolicLink(folder.resolve("nothing"), Path.of("/dev/null"));
        assertThat(shell.run("orgsmith rules -o nothing").exit()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
