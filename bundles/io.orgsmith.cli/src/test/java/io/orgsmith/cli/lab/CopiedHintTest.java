// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that a hint names is one that can be copied: with the project and the environment that were given. */
class CopiedHintTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProjectWithoutALab() {
        shell = new Shell(folder).write("mine/a.org", "location BJ \"北京\" { country CN }\nenvironment TEST { }\n");
    }

    /** Runs the command at the end of what was said. */
    private void assertHelps(String said) {
        var hint = said.strip().replaceFirst("(?s).*: (?=orgsmith lab)", "");
        assertThat(shell.run(hint).exit()).as(hint).isEqualTo(Exit.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "drift", "verify", "lab show", "rollback 1"})
    void ofAnotherFolder(String command) {
        var result = shell.run("orgsmith " + command + " mine");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).endsWith("Make one with: orgsmith lab create mine\n");
        assertHelps(result.err());
        assertThat(shell.names("mine/.orgsmith")).contains("lab.mv.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "drift", "verify", "lab show"})
    void ofAnEnvironment(String command) {
        var result = shell.run("orgsmith " + command + " mine --env TEST");
        assertThat(result.err()).endsWith("Make one with: orgsmith lab create mine --env TEST\n");
        assertHelps(result.err());
        assertThat(shell.names("mine/.orgsmith")).contains("lab.TEST.mv.db");
    }

    @Test
    void ofALabThatIsThereOrBroken() {
        shell.run("orgsmith lab create mine");
        assertThat(shell.run("orgsmith lab create mine").err()).endsWith("orgsmith lab reset mine\n");
        shell.write("mine/.orgsmith/lab.mv.db", "hello\n");
        var result = shell.run("orgsmith plan mine/a.org");
        assertThat(result.err()).endsWith("orgsmith lab reset mine\n");
        assertHelps(result.err());
    }

    @Test
    void ofARunThatThereIsNot() {
        shell.run("orgsmith apply mine");
        for (var command : new String[] {"history", "rollback"}) {
            var result = shell.run("orgsmith " + command + " 9 mine");
            assertThat(result.err()).isEqualTo("orgsmith: There is no run 9. See all of them: orgsmith history mine\n");
        }
        assertThat(shell.run("orgsmith history mine").out()).contains("apply");
    }

    @Test
    void ofALabOfAnotherRelease() {
        shell.run("orgsmith lab create mine --release 12.1");
        var result = shell.run("orgsmith plan mine");
        assertThat(result.err()).endsWith("orgsmith lab reset mine\n");
        assertHelps(result.err());
    }
}
