// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that declares nothing is no reason to say that all is well. */
class NothingDeclaredTest {
    private static final String NOTHING = """
            Nothing to plan: the text declares nothing. Write a declaration, such as: location HQ "Head Office" { country CN }
            Or take over what a database holds: orgsmith import -o FOLDER
            """;

    @TempDir
    Path folder;

    private Shell shell(String text) {
        return new Shell(folder).write("a.org", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// later\n", "enterprise \"华泰机械\" for ebs 12.2\n"})
    void planSaysWhatToDo(String text) {
        var result = shell(text).run("orgsmith plan");
        assertThat(result.out()).isEqualTo(NOTHING);
        assertThat(result.exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void soDoesApply() {
        assertThat(shell("// later\n").run("orgsmith apply").out()).startsWith(NOTHING);
    }

    @Test
    void inChinese() {
        assertThat(shell("").run("LANG=zh_CN orgsmith plan").out())
                .startsWith("没有可计划的内容：文本没有声明任何对象。请写下声明，例如：location HQ \"总部\" { country CN }\n");
    }

    @Test
    void whatWasTakenOutOfTheTextIsStillPlanned() {
        var shell = shell("location BJ \"北京\" { country CN }\n");
        shell.run("orgsmith apply");
        assertThat(shell("// nothing left\n").run("orgsmith plan").out()).contains("- location");
    }

    @Test
    void aTextThatIsAppliedHasNoChanges() {
        var shell = shell("location BJ \"北京\" { country CN }\n");
        shell.run("orgsmith apply");
        assertThat(shell.run("orgsmith plan").out()).isEqualTo("No changes. The database is as the text wants it.\n");
    }
}
