// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @CsvSource({"200, 100", "100, 100", "70, 70", "20, 60", "x, 80", "99999, 80"})
    void helpIsAsWideAsTheTerminalWithinReason(String columns, int most) {
        var lines =
                shell.run("COLUMNS=" + columns + " orgsmith check --help").out().lines();
        assertThat(lines.mapToInt(String::length).max().orElseThrow()).isBetween(most - 12, most);
    }

    @Test
    void theCommandsAreListedInTheOrderInWhichTheyAreNeeded() {
        var listed = shell.run("orgsmith --help")
                .out()
                .lines()
                .filter(line -> line.matches("  [a-z]+ {2,}.*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(List.of(
                        "check",
                        "fmt",
                        "plan",
                        "show",
                        "approve",
                        "apply",
                        "verify",
                        "drift",
                        "history",
                        "record",
                        "rollback",
                        "import",
                        "template",
                        "export",
                        "generate",
                        "diff",
                        "diagram",
                        "rules",
                        "explain",
                        "lab",
                        "completion"));
    }

    @Test
    void withoutACommandHelpIsAMessageAndTheRunFails() {
        var result = shell.run("orgsmith");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(shell.run("orgsmith --help").out());
    }

    @Test
    void helpIsColouredOnATerminalAlone() {
        assertThat(Shell.onTerminal(folder).run("orgsmith check --help").out()).contains("\u001B[");
        assertThat(Shell.onTerminal(folder)
                        .run("NO_COLOR=1 orgsmith check --help")
                        .out())
                .doesNotContain("\u001B[");
        assertThat(shell.run("orgsmith check --help").out()).doesNotContain("\u001B[");
    }

    @Test
    void choicesMayBeWrittenInAnyLetterCase() {
        assertThat(shell.run("orgsmith rules --format JSON").out()).startsWith("{");
        assertThat(shell.run("orgsmith --lang ZH --help").out()).startsWith("用法");
    }
}
