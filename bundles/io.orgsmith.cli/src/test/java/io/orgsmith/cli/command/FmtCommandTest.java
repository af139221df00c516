// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
    private static final String UNTIDY = "location BJ   \"北京\" {country CN}  // 总部\n";
    private static final String TIDY = "location BJ \"北京\" { country CN }  // 总部\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void onlyTheFilesThatAreNamedChange() {
        shell.write("a.org", UNTIDY).write("b.org", UNTIDY.replace("BJ", "SH"));
        assertThat(shell.run("orgsmith fmt a.org").out()).isEqualTo("a.org\n");
        assertThat(shell.read("a.org")).isEqualTo(TIDY);
        assertThat(shell.read("b.org")).isEqualTo(UNTIDY.replace("BJ", "SH"));
    }

    @Test
    void severalProjectsAtOnce() {
        shell.write("p/a.org", UNTIDY).write("q/a.org", UNTIDY);
        assertThat(shell.run("orgsmith fmt p q").out()).isEqualTo("p/a.org\nq/a.org\n");
        assertThat(shell.run("orgsmith fmt --check p q").exit()).isZero();
    }

    @Test
    void aFileWithASyntaxErrorIsLeftAloneAndTheOthersAreNot() {
        shell.write("a.org", "location {{\n").write("b.org", UNTIDY);
        var result = shell.run("orgsmith fmt");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEqualTo("b.org\n");
        assertThat(shell.read("a.org")).isEqualTo("location {{\n");
        assertThat(shell.read("b.org")).isEqualTo(TIDY);
    }

    @Test
    void linesOfWindowsAndAMissingLastLineBreakBecomeUsual() {
        shell.write("a.org", "location BJ \"北京\" { country CN }\r\nlocation SH \"上海\" { country CN }");
        assertThat(shell.run("orgsmith fmt").exit()).isZero();
        assertThat(shell.read("a.org")).doesNotContain("\r").endsWith("{ country CN }\n");
    }

    @Test
    void whatBreaksARuleHasALayoutToo() {
        shell.write("a.org", "ledger   CN \"光华\"\n");
        assertThat(shell.run("orgsmith fmt").exit()).isZero();
        assertThat(shell.read("a.org")).isEqualTo("ledger CN \"光华\"\n");
    }

    @Test
    void theStandardInputIsPrintedWithItsLayout() {
        assertThat(shell.run("orgsmith fmt - <<< location BJ   \"北京\" {country CN}")
                        .out())
                .isEqualTo("location BJ \"北京\" { country CN }\n");
        assertThat(shell.run("orgsmith fmt --check - <<< location BJ   \"北京\" {country CN}")
                        .exit())
                .isEqualTo(1);
        assertThat(shell.names(".")).isEmpty();
    }
}
