// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that people filled in becomes a project. */
class WorkbookImportTest {
    private WorkbookShell user;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        user = new WorkbookShell(folder);
    }

    @Test
    void whatIsFilledInIsDeclared() throws IOException {
        user.run("template -o a.xlsx");
        user.fill("a.xlsx", "location", 2, 1, "Hangzhou");
        user.fill("a.xlsx", "location", 2, 5, "CN");

        var done = user.run("import a.xlsx -o new");

        assertThat(done.err()).isEmpty();
        assertThat(done.out()).isEqualTo("Wrote 1 file to new.\n");
        assertThat(user.shell().read("new/enterprise.org"))
                .isEqualTo("enterprise \"new\" for ebs 12.2\n\nlocation Hangzhou { country CN }\n");
    }

    @Test
    void allProblemsAreSaidAndNothingIsWritten() throws IOException {
        user.run("template -o a.xlsx");
        user.fill("a.xlsx", "value set", 2, 1, "digits");
        user.fill("a.xlsx", "location", 2, 1, "HQ");
        user.fill("a.xlsx", "location", 2, 3, "soon");

        var refused = user.run("import a.xlsx -o new");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "a.xlsx: value set!A3: this cell must not be empty", "a.xlsx: location!D3: \"soon\" is no day")
                .endsWith("2 problems in the workbook; nothing was written.\n");
        assertThat(user.folder.resolve("new")).doesNotExist();
    }

    @Test
    void problemsAreSaidInChinese() throws IOException {
        user.run("--lang zh template -o a.xlsx");
        user.fill("a.xlsx", "值集", 2, 1, "digits");

        assertThat(user.run("--lang zh import a.xlsx -o new").err()).contains("a.xlsx: 值集!A3：此单元格不能为空");
    }

    @Test
    void rulesJudgeWhatCameOfIt() throws IOException {
        user.run("template -o a.xlsx");
        user.fill("a.xlsx", "business group", 2, 0, "Vision");
        user.fill("a.xlsx", "operating unit", 2, 0, "Vision");
        user.fill("a.xlsx", "operating unit", 2, 1, "Trade");

        var done = user.run("import a.xlsx -o new");

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).startsWith("Wrote ");
        assertThat(done.err()).contains("error OU0");
    }

    @Test
    void theSameObjectsComeBack() {
        user.run("export org -o a.xlsx");
        user.run("import a.xlsx -o again");
        user.run("export again -o b.xlsx");

        assertThat(user.folder.resolve("b.xlsx")).hasSameBinaryContentAs(user.folder.resolve("a.xlsx"));
        assertThat(user.shell().read("again/chart-of-accounts.org")).contains("value 07 \"零七\"");
    }
}
