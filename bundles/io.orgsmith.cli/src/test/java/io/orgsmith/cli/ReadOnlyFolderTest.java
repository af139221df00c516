// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that may only be read: what reads works, what writes says what can be done. Root may write everywhere. */
class ReadOnlyFolderTest {
    @TempDir
    Path folder;

    private Path project;
    private Shell shell;

    @BeforeEach
    void aProjectThatMayOnlyBeRead() {
        shell = new Shell(folder).write("p/a.org", "location BJ \"北京\" { country CN }\n");
        project = folder.resolve("p");
        project.toFile().setWritable(false);
        assumeFalse(Files.isWritable(project));
    }

    @AfterEach
    void giveBack() {
        project.toFile().setWritable(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab create p", "apply p"})
    void aLabCannotBeMadeThere(String command) {
        var result = shell.run("orgsmith " + command);
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err())
                .contains("The lab in $WORK/p/.orgsmith cannot be written: no permission.", "in a folder of your own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan p -o p/a.orgplan",
                "check p -o p/out.txt",
                "export p -o p/a.xlsx",
                "template -o p/a.xlsx",
                "generate p --target ebs-12.2 -o p/scripts"
            })
    void norCanAnythingBeWritten(String command) {
        var result = shell.run("orgsmith " + command);
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("cannot be written: no permission", "fix: name another place");
    }

    @Test
    void whatOnlyReadsWorks() {
        assertThat(shell.run("orgsmith check p").exit()).isZero();
        assertThat(shell.run("orgsmith plan p").out()).contains("1 to create");
    }
}
