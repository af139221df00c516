// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook cannot hold is told line by line. */
class NotHeldTest {
    private WorkbookShell user;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        user = new WorkbookShell(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "environment TEST { location HZ is \"杭州测试\" } | warning workbook.not-held-environment | the changes of TEST",
                "template T for location { city \"杭州\" } | advice workbook.not-held-template | rows of the objects that use it",
                "accept GEN001 because \"so\" | warning workbook.not-held-setting | no place for settings",
                "location SH \"上海\" formerly \"申城\" { country CN } | warning workbook.not-held-formerly | former name",
                "imported user li \"李\" | warning workbook.not-held-imported | was imported from a database"
            })
    void atItsPlace(String clause, String code, String words) {
        user.shell().write("org/b.org", "\n" + clause + "\n");

        var done = user.run("export org -o a.xlsx");

        assertThat(done.err())
                .contains("org/b.org:2:")
                .contains(": " + code + ": ")
                .contains(words);
        assertThat(done.exit()).isZero();
    }

    @Test
    void whereNothingIsLostThatIsSaidToo() {
        assertThat(user.run("export org -o a.xlsx").err())
                .isEqualTo(
                        "Ids, comments and the division into files are not in a workbook; an import makes its own.\n");
    }

    @Test
    void aProjectWithErrorsIsNotExported() {
        user.shell().write("org/b.org", "location\n");

        var refused = user.run("export org -o a.xlsx");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("org/b.org:1:");
        assertThat(user.folder.resolve("a.xlsx")).doesNotExist();
    }
}
