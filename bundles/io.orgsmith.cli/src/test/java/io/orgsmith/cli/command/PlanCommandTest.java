// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN  city \"北京\" }\n");
    }

    @Test
    void withoutALabItPlansAgainstAFreshSystemAndLeavesNoLab() {
        var result = shell.run("orgsmith plan");
        assertThat(result.err())
                .isEqualTo("The project has no lab yet: planned against a freshly installed release 12.2.\n");
        assertThat(result.out()).endsWith("Plan: 1 to create, 0 to change, 0 to end-date.\n");
        assertThat(shell.names(".")).containsExactly("a.org");
    }

    @Test
    void theSamePlanTwiceIsTheSameText() {
        assertThat(shell.run("orgsmith plan --format json")).isEqualTo(shell.run("orgsmith plan --format json"));
    }

    @Test
    void detailedExitCodes() {
        assertThat(shell.run("orgsmith plan --detailed-exitcode").exit()).isEqualTo(2);
        shell.run("orgsmith apply");
        assertThat(shell.run("orgsmith plan --detailed-exitcode").exit()).isZero();
        shell.write("a.org", "location BJ “北京” {}\n");
        assertThat(shell.run("orgsmith plan --detailed-exitcode").exit()).isEqualTo(1);
    }

    @Test
    void withoutThemAPlanThatCouldBeMadeIsFine() {
        assertThat(shell.run("orgsmith plan").exit()).isZero();
    }

    @Test
    void changesAreColouredOnATerminal() {
        assertThat(Shell.onTerminal(folder).run("orgsmith plan").out()).contains("\u001B[32m");
        shell.run("orgsmith apply");
        shell.run("replace a.org \"city \" \"region \"");
        assertThat(Shell.onTerminal(folder).run("orgsmith plan").out()).contains("\u001B[33m");
    }

    @Test
    void aFileStandsForItsProject() {
        shell.write("b.org", "location SH \"上海\" { country CN }\n");
        assertThat(shell.run("orgsmith plan a.org").out())
                .isEqualTo(shell.run("orgsmith plan .").out());
    }

    @Test
    void planningChangesNothing() {
        shell.run("orgsmith apply");
        var before = shell.run("orgsmith lab show").out();
        shell.write("a.org", "location BJ \"北京\" { country CN  city \"新址\" }\n");
        shell.run("orgsmith plan");
        assertThat(shell.run("orgsmith lab show").out()).isEqualTo(before);
        assertThat(shell.run("orgsmith lab sql \"SELECT TOWN_OR_CITY FROM HR_LOCATIONS_ALL\"")
                        .out())
                .contains("北京")
                .doesNotContain("新址");
    }
}
