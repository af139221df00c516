// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --force} into a folder that has texts: its own are replaced, those of others are named. */
class ImportAgainTest {
    private static final String TEXT = "enterprise \"华泰\"\nlocation HZ \"杭州\" { country CN }\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void importOnce() {
        shell = new Shell(folder).write("a/a.org", TEXT);
        shell.run("orgsmith apply a");
        assertThat(shell.run("orgsmith import a -o b").exit()).isZero();
    }

    private Shell.Result again() {
        return shell.run("orgsmith import a -o b --force");
    }

    @Test
    void withoutForceItIsRefused() {
        assertThat(shell.run("orgsmith import a -o b").err())
                .contains("b holds .org files already", "replaced with --force");
    }

    @Test
    void whatItWroteIsWrittenAnew() {
        shell.write("b/enterprise.org", "location GONE \"不再有\" { country CN }\n");
        assertThat(again().err()).isEmpty();
        assertThat(shell.read("b/enterprise.org")).contains("杭州").doesNotContain("不再有");
    }

    @Test
    void whatItWroteAndDoesNotWriteAgainGoes() {
        shell.write("b/old.org", "location HZ2 \"杭州\" { country CN }\n");
        shell.write("b/.orgsmith/imported", "enterprise.org\nold.org\n");
        assertThat(again().err()).isEmpty();
        assertThat(shell.names("b")).containsExactly(".orgsmith", "enterprise.org");
    }

    @Test
    void whatOthersWroteStaysAndIsNamed() {
        shell.write("b/mine.org", "location SH \"上海\" { country CN }\n").write("b/sub/more.org", "// mine\n");
        var result = again();
        assertThat(result.err()).contains("Not written by this import, but read together with it: mine.org");
        assertThat(result.exit()).isZero();
        assertThat(shell.read("b/mine.org")).contains("上海");
        assertThat(shell.run("orgsmith --lang zh import a -o b --force").err()).contains("并非本次导入写入");
    }

    @Test
    void aListThatSomebodyWroteDoesNotReachOutOfTheFolder() {
        shell.write("b/.orgsmith/imported", "../a/a.org\n/etc/x.org\n..\n");
        assertThat(again().exit()).isZero();
        assertThat(shell.read("a/a.org")).isEqualTo(TEXT);
    }
}
