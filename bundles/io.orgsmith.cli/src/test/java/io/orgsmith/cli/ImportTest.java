// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database holds becomes a project. */
class ImportTest {
    private Shell shell;

    @BeforeEach
    void applySomething(@TempDir Path folder) {
        shell = new Shell(folder).write("a/a.org", "enterprise \"华泰\"\nlocation HZ \"杭州\" { country CN }\n");
        assertThat(shell.run("orgsmith apply a").exit()).isZero();
    }

    @Test
    void theTextsAskForWhatIsThere() {
        var done = shell.run("orgsmith import a -o b");
        assertThat(done.out()).isEqualTo("Wrote 1 file to b.\nAdopted what is declared there: 1 object.\n");
        assertThat(done.exit()).isZero();
        assertThat(shell.read("b/enterprise.org"))
                .contains("enterprise \"b\" for ebs 12.2", "location 杭州 { country CN }");
        assertThat(shell.run(
                                "ORGSMITH_DB_USER=ORGSMITH orgsmith verify b --database jdbc:h2:file:$WORK/a/.orgsmith/lab")
                        .out())
                .startsWith("Verified: ");
    }

    @Test
    void textsThatAreThereAreNotWrittenOver() {
        var refused = shell.run("orgsmith import a -o a");
        assertThat(refused.err()).contains("a holds .org files already", "--force");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(shell.names("a")).containsExactly(".orgsmith", "a.org");
    }

    @Test
    void whoOnlyLooksOwnsNothing() {
        assertThat(shell.run("orgsmith import a -o b --no-adopt").out()).isEqualTo("Wrote 1 file to b.\n");
    }

    @Test
    void anImportNeedsAFolder() {
        assertThat(shell.run("orgsmith import a").exit()).isEqualTo(2);
        shell.write("file", "");
        assertThat(shell.run("orgsmith import a -o file").err()).contains("file is no folder");
    }

    @Test
    void itSpeaksChinese() {
        assertThat(shell.run("orgsmith --lang zh import a -o b").out()).contains("已将 1 个文件写入 b。");
        assertThat(shell.read("b/enterprise.org")).startsWith("// EBS 不存储企业名称");
    }

    @Test
    void anotherReleaseThanTheTablesAreOfIsRefused() {
        var refused = shell.run("orgsmith import a -o b --release 11i");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains("look like release 12.2, not like 11i")
                .doesNotContain("GL_");
        assertThat(shell.run("orgsmith import a -o b --release 12.1").exit()).isZero();
    }

    @Test
    void theProjectMustBeThere() {
        assertThat(shell.run("orgsmith import nowhere -o b").err()).contains("there is no file or folder nowhere");
        assertThat(shell.run("orgsmith import a/a.org -o b").exit()).isZero();
    }
}
