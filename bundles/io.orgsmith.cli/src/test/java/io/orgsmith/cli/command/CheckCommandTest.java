// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String ENTERPRISE = "enterprise \"光华集团\" for ebs 12.2\n";
    /** Warned of: two names that differ in a blank only. */
    private static final String ALIKE = """
            existing business group GH "光华集团" {
              hr organization A "财务 部"
              hr organization B "财务部"
            }
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void warningsFailOnlyWhereOneIsStrict() {
        shell.write("a.org", ENTERPRISE + ALIKE);
        assertThat(shell.run("orgsmith check").exit()).isZero();
        assertThat(shell.run("orgsmith check").out()).contains("warning BG005");
        assertThat(shell.run("orgsmith check --strict").exit()).isEqualTo(1);
    }

    @Test
    void aRuleMayBeSwitchedOffWithAReason() {
        shell.write("a.org", ENTERPRISE + ALIKE + "rule BG005 off because \"两个部门，名称有据\"\n");
        assertThat(shell.run("orgsmith check --strict").exit()).isZero();
    }

    @Test
    void severalProjectsAreReportedTogether() {
        shell.write("p/a.org", ENTERPRISE + ALIKE).write("q/b.org", "location BJ \"北京\" { country CN }\n");
        var result = shell.run("orgsmith check p q");
        assertThat(result.out()).contains("p/a.org:").endsWith("in 2 files\n");
    }

    @Test
    void aFolderThatIsNamedTwiceIsReadOnce() {
        shell.write("p/a.org", ENTERPRISE + ALIKE);
        var once = shell.run("orgsmith check p").out();
        assertThat(shell.run("orgsmith check p p/a.org p/../p").out()).isEqualTo(once);
    }

    @Test
    void theReleaseMayBeAskedFor() {
        shell.write("a.org", "existing ledger CN \"光华\"\nlegal entity BJ \"北京光华\" { ledger CN }\n");
        assertThat(shell.run("orgsmith check --release 12.2").out()).contains("LE003");
        assertThat(shell.run("orgsmith check --release 11i").out()).doesNotContain("LE003");
    }

    @Test
    void theEnvironmentMayBeAskedFor() {
        shell.write(
                "a.org",
                ENTERPRISE + "location BJ \"北京\" { country CN }\nenvironment TEST { location BJ is \"测试\" }\n");
        assertThat(shell.run("orgsmith check --env TEST").exit()).isZero();
        assertThat(shell.run("orgsmith plan --env TEST").out())
                .contains("\"测试\"")
                .doesNotContain("\"北京\"");
        assertThat(shell.run("orgsmith plan").out()).contains("\"北京\"");
    }
}
