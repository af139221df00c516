// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabCommandsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder)
                .write("p/a.org", "enterprise \"光华\" for ebs 12.1\nlocation BJ \"北京\" { country CN }\n");
    }

    @Test
    void aLabIsForTheReleaseOfTheProject() {
        assertThat(shell.run("orgsmith lab create p").out()).isEqualTo("Made a lab for release 12.1 in p/.orgsmith.\n");
        assertThat(shell.run("orgsmith lab show p").out()).startsWith("A lab for release 12.1:\n");
    }

    @Test
    void elseForTheOneThatIsAskedFor() {
        assertThat(shell.run("orgsmith lab create p --release 12.2").out()).contains("for release 12.2");
    }

    @Test
    void aFolderWithoutModelsMayHaveALabToo() {
        shell.write("q/readme.md", "");
        assertThat(shell.run("orgsmith lab create q").out()).isEqualTo("Made a lab for release 12.2 in q/.orgsmith.\n");
    }

    @Test
    void aLabIsNotMadeTwice() {
        shell.run("orgsmith lab create p");
        var again = shell.run("LANG=zh_CN orgsmith lab create p");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).isEqualTo("orgsmith: $WORK/p/.orgsmith 中已有实验库。要丢弃它并重建，请用：orgsmith lab reset p\n");
    }

    @Test
    void aResetForgetsEverything() {
        shell.run("orgsmith apply p");
        assertThat(shell.run("orgsmith lab show p").out()).containsPattern("\\d+  location");
        shell.run("orgsmith lab reset p");
        assertThat(shell.run("orgsmith lab show p").out()).doesNotContain("location");
        assertThat(shell.run("orgsmith plan p --detailed-exitcode").exit()).isEqualTo(2);
    }

    @Test
    void whatGitIgnoresMayBeDecidedOtherwise() {
        shell.write("p/.orgsmith/.gitignore", "# keep it\n");
        shell.run("orgsmith lab create p");
        assertThat(shell.read("p/.orgsmith/.gitignore")).isEqualTo("# keep it\n");
    }

    @Test
    void whatIsNoProjectHasNoLab() {
        shell.write("p/readme.md", "");
        assertThat(shell.run("orgsmith lab show p/readme.md").err())
                .startsWith("orgsmith: p/readme.md is no .org file");
        assertThat(shell.run("orgsmith lab create nowhere").err())
                .startsWith("orgsmith: there is no file or folder nowhere");
    }
}
