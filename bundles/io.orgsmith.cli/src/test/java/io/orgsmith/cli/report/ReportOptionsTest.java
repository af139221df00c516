// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reports takes the same options for it. */
class ReportOptionsTest {
    private Shell shell;

    @BeforeEach
    void applySomething(@TempDir Path folder) {
        shell = new Shell(folder).write("org/a.org", """
                location HZ "杭州" { country CN }
                environment DEV { location HZ is "杭州 D" }
                environment TEST { location HZ is "杭州 T" }
                """);
        shell.run("orgsmith plan org -o p.orgplan");
        shell.run("orgsmith apply org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan org",
                "drift org",
                "history org",
                "history 1 org",
                "show p.orgplan",
                "diff org --env DEV --env TEST"
            })
    void toTheTerminalOrIntoAFile(String command) {
        var printed = shell.run("orgsmith " + command + " --format json");
        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).startsWith("{");

        assertThat(shell.run("orgsmith " + command + " --format json -o report/a.json")
                        .out())
                .isEmpty();
        assertThat(shell.read("report/a.json")).isEqualTo(printed.out());
    }

    @Test
    void twoMeansDifferencesWhereItIsAskedFor() {
        assertThat(shell.run("orgsmith plan org --detailed-exitcode").exit()).isZero();
        shell.run("replace org/a.org CN DE");
        assertThat(shell.run("orgsmith plan org --detailed-exitcode").exit()).isEqualTo(2);
        assertThat(shell.run("orgsmith plan org").exit()).isZero();
        assertThat(shell.run("orgsmith plan nowhere --detailed-exitcode").exit())
                .isEqualTo(1);
        assertThat(shell.run("orgsmith drift org --detailed-exitcode").exit()).isZero();
        assertThat(shell.run("orgsmith drift nowhere --detailed-exitcode").exit())
                .isEqualTo(1);
    }
}
