// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void anAppliedProject() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN  city \"北京\" }\n");
        shell.run("orgsmith apply");
    }

    @Test
    void whatIsMissingIsNamed() {
        shell.write("b.org", "location SH \"上海\" { country CN }\n");
        var result = shell.run("orgsmith verify");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo("  ! location \"上海\" (SH) is not there\n1 of 2 objects are not as the text wants them.\n");
    }

    @Test
    void whatDiffersIsNamedWithBothValues() {
        shell.run("replace a.org \"city \" \"region \"");
        assertThat(shell.run("orgsmith verify").out())
                .contains("location \"北京\" (BJ) differs", "is to be \"北京\", but is nothing");
        assertThat(shell.run("LANG=zh_CN orgsmith verify").out()).contains("不一致", "实为 空");
    }

    @Test
    void whatTheTextDoesNotSpeakOfIsNoDifference() {
        shell.write("a.org", "location BJ \"北京\" { country CN }\n");
        assertThat(shell.run("orgsmith verify").exit()).isZero();
    }

    @Test
    void programsGetTheSame() throws IOException {
        shell.write("b.org", "location SH \"上海\" { country CN }\n").run("replace a.org \"city \" \"region \"");
        var json = new ObjectMapper()
                .readTree(shell.run("orgsmith verify --format json").out());
        assertThat(json.get("format_version").asText()).isEqualTo("1.0");
        assertThat(json.get("objects").asInt()).isEqualTo(2);
        assertThat(json.get("deviations")).hasSize(2);
        json.get("deviations").forEach(one -> {
            assertThat(one.get("kind").asText()).isEqualTo("location");
            assertThat(one.get("found").asBoolean())
                    .isEqualTo(one.get("id").asText().contains("BJ"));
        });
    }

    @Test
    void onATerminalGoodNewsIsGreen() {
        assertThat(Shell.onTerminal(folder).run("orgsmith verify").out()).startsWith("\u001B[32mVerified");
    }
}
