// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

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

/** Files that are not what a command was promised end it with a sentence. */
class HostileInputTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.toRealPath();
        shell = new Shell(folder).write("org/a.org", "location HZ \"杭州\" { country CN }\n");
        Files.createDirectory(folder.resolve("dir.orgplan"));
        Files.write(folder.resolve("bytes.orgplan"), new byte[] {0, (byte) 0xFF, 1, 2, 3});
        Files.writeString(folder.resolve("deep.orgplan"), "[".repeat(100_000));
        Files.writeString(folder.resolve("ok.log"), "NOTE|RUN|apply.sql||2026-01-02 03:04:05 model x\n");
        Files.writeString(
                folder.resolve("month13.log"),
                "NOTE|RUN|apply.sql||2026-13-02 03:04:05 model x\nNOTE|RUN|apply.sql||ended 2026-01-02 03:04:05\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show dir.orgplan | dir.orgplan is no file",
                "show bytes.orgplan | bytes.orgplan:1:",
                "show deep.orgplan | deep.orgplan:1:1: the file is no JSON from here on",
                "show \"\" | the name of a file or folder is empty",
                "approve dir.orgplan | dir.orgplan is no file",
                "approve deep.orgplan | deep.orgplan:1:1",
                "apply deep.orgplan | deep.orgplan:1:1",
                "generate dir.orgplan --target ebs-12.2 -o out | dir.orgplan is no file",
                "record org org --history h | org is no file",
                "record none org --history h | there is no file or folder none",
                "record month13.log org --history h | month13.log, line 1: this line was cut",
                "record ok.log org --history h --who \"\" | it is not known who ran the scripts",
                "history 1 org other | other is one argument too many",
                "history org other | other is one argument too many"
            })
    void isSaidInALine(String command, String said) throws IOException {
        var result = shell.run("orgsmith " + command);

        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).startsWith("orgsmith: " + said).doesNotContain("\tat ", "Exception");
        assertThat(result.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(shell.names("."))
                .containsExactly("bytes.orgplan", "deep.orgplan", "dir.orgplan", "month13.log", "ok.log", "org");
    }

    @Test
    void whatIsFarTooLargeIsNotReadToItsEnd() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("huge.orgplan").toFile(), "rw")) {
            file.setLength(600L << 20);
        }

        assertThat(shell.run("orgsmith show huge.orgplan").err()).startsWith("orgsmith: huge.orgplan is larger than");
    }

    @Test
    void approvalsThatAreDamagedAreMadeAnewNotThePlan() {
        shell.run("orgsmith plan org -o p.orgplan");
        shell.write("p.orgplan.approved", "{");

        var result = shell.run("orgsmith show p.orgplan");

        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("p.orgplan.approved:1:", "approve it again: orgsmith approve p.orgplan");
    }
}
