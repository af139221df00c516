// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} puts right what a Chinese input method did, and what else has one plain fix. */
class CheckFixTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void fullWidthSignsQuotesAndDigits() {
        shell.write(
                "a.org", "location BJ “北京” ｛ country CN ｝\nvalue set V { size 3  value １２３ \"甲\"，　value 456 \"乙\" }\n");
        var result = shell.run("orgsmith check --fix");
        assertThat(result.err()).isEqualTo("Put 6 places right.\n");
        assertThat(shell.read("a.org"))
                .startsWith("location BJ \"北京\" { country CN }\n")
                .contains("value 123 \"甲\"");
    }

    @Test
    void whatIsInsideATextStays() {
        var text = "location BJ \"北京，“总部”；１２３\" { country CN }\n";
        shell.write("a.org", text);
        assertThat(shell.run("orgsmith check --fix").err()).isEmpty();
        assertThat(shell.read("a.org")).isEqualTo(text);
    }

    @Test
    void aMistypedWord() {
        shell.write("a.org", "lokation BJ \"北京\" { contry CN }\n");
        shell.run("orgsmith check --fix");
        assertThat(shell.read("a.org")).isEqualTo("location BJ \"北京\" { country CN }\n");
    }

    @Test
    void nothingToFixIsNotSaid() {
        shell.write("a.org", "location BJ \"北京\" { country CN }\n");
        var result = shell.run("orgsmith check --fix");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("no findings in 1 file\n");
    }

    @Test
    void onlyTheFileThatIsNamedIsChanged() {
        var wrong = "location %s “某地” { country CN }\n";
        shell.write("a.org", wrong.formatted("A")).write("b.org", wrong.formatted("B"));
        shell.run("orgsmith check --fix a.org");
        assertThat(shell.read("a.org")).contains("\"某地\"");
        assertThat(shell.read("b.org")).contains("“某地”");
    }

    @Test
    void itSaysSoInChinese() {
        shell.write("a.org", "location BJ “北京” { country CN }\n");
        assertThat(shell.run("orgsmith check --fix --lang zh").err()).isEqualTo("已改正 1 处。\n");
    }
}
