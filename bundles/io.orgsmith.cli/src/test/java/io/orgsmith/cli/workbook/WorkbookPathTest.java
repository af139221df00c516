// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that cannot be read or written. */
class WorkbookPathTest {
    private WorkbookShell user;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        user = new WorkbookShell(folder);
        Files.createDirectory(user.folder.resolve("folder.xlsx"));
        Files.writeString(user.folder.resolve("there.xlsx"), "mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template -o a.xls | a.xls is no workbook",
                "template | missing: --out",
                "template -o folder.xlsx | folder.xlsx is no file",
                "template -o there.xlsx | the file there.xlsx is there already",
                "template -o there.xlsx/a.xlsx | there.xlsx/a.xlsx cannot be written",
                "template -o a.xlsx --release 13 | there is no release 13",
                "export org -o there.xlsx | the file there.xlsx is there already",
                "export nowhere -o a.xlsx | there is no file or folder nowhere",
                "export org -o a.txt | a.txt is no workbook",
                "import none.xlsx -o new | there is no file or folder none.xlsx",
                "import folder.xlsx -o new | folder.xlsx is no file",
                "import there.xlsx -o new | there.xlsx: this is no workbook in the format .xlsx",
                "import there.xlsx -o org | the folder $WORK/org holds .org files already",
                "import a.ods -o new | a.ods is no workbook",
                "import there.xlsx -o new --database jdbc:h2:mem:x | a workbook says its release itself",
                "import there.xlsx -o new --no-adopt | a workbook says its release itself"
            })
    void isSaidInALine(String command, String said) throws IOException {
        var refused = user.run(command);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith("orgsmith: " + said).doesNotContain("\tat ", "Exception");
        assertThat(refused.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(Files.readString(user.folder.resolve("there.xlsx"))).isEqualTo("mine");
        assertThat(user.folder.resolve("new")).doesNotExist();
    }

    @Test
    void whatIsThereIsWrittenOverWhenAskedFor() {
        assertThat(user.run("template -o there.xlsx --force").exit()).isZero();
        assertThat(user.run("import there.xlsx -o new").exit()).isZero();
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(user.folder.resolve("huge.xlsx").toFile(), "rw")) {
            file.setLength(51L << 20);
        }
        assertThat(user.run("import huge.xlsx -o new").err()).contains("huge.xlsx is larger than 50 MB");
    }

    @Test
    void pathsWithBlanksAndChineseLetters() {
        assertThat(user.run("template -o \"我的 表/组 织.xlsx\"").exit()).isZero();
        assertThat(user.run("import \"我的 表/组 织.xlsx\" -o \"新 项目\"").out()).isEqualTo("Wrote 1 file to 新 项目.\n");
    }
}
