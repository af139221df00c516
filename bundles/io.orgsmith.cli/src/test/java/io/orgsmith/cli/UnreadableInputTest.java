// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be read is broken input for every command, not a finding on the organization. */
class UnreadableInputTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aFileInGbk() throws IOException {
        Files.write(folder.resolve("a.org"), "location BJ \"北京\" { country CN }\n".getBytes(Charset.forName("GBK")));
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "plan", "apply", "verify", "generate --target ebs-12.2 -o out", "lab supply", "fmt"})
    void everyCommandEndsWithTwo(String command) {
        var result = shell.run("orgsmith " + command);
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.out() + result.err())
                .contains("a.org: error file.gbk")
                .doesNotContain("in 0 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "apply", "verify", "generate --target ebs-12.2 -o out", "lab supply"})
    void andLeavesNothingBehind(String command) {
        shell.run("orgsmith " + command);
        assertThat(shell.names(".")).containsExactly("a.org");
    }

    @Test
    void whereTwoMeansDifferencesItIsOne() {
        assertThat(shell.run("orgsmith plan --detailed-exitcode").exit()).isEqualTo(1);
    }

    @Test
    void anotherFileOfTheProjectCannotBeJudgedWithoutIt() {
        shell.write("b.org", "location SH \"上海\" { country CN }\n");
        var result = shell.run("orgsmith check b.org");
        assertThat(result.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(result.out()).isEqualTo("Rules are checked once all files of the project read without errors.\n");
    }
}
