// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.compare.Row;
import io.orgsmith.workbench.databases.history.ReadSpool;
import io.orgsmith.workbench.databases.history.SpoolRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Given a spool, these lines: each run, and below it what became of each object. */
@ExtendWith(ErrorLog.class)
class SpoolRowsTest {
    private static final String BEGIN = "NOTE|RUN|apply.sql||2026-01-02 03:04:05 model abc\n";
    private static final String END = "NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05\n";

    @TempDir
    private Path folder;

    private ReadSpool read(String text) throws Exception {
        var file = folder.resolve("apply.log");
        Files.writeString(file, text);
        return ReadSpool.of(file);
    }

    private List<Row> rows(String text) throws Exception {
        var read = read(text);
        assertThat(read.problem()).isEmpty();
        return SpoolRows.of(read.runs());
    }

    @Test
    void aRunSaysWhenAndHowMany() throws Exception {
        var rows = rows(BEGIN + "CREATED|LOCATION|~BJ|location:BJ|\nSKIP|LOCATION|~TJ|location:TJ|\n" + END);
        assertThat(rows).singleElement().satisfies(run -> {
            assertThat(run.what()).isEqualTo("Run of 2026-01-02 03:04:05 (line 1)");
            assertThat(run.before()).isEqualTo("objects: 2");
            assertThat(run.mark()).isNull();
            assertThat(run.below()).map(Row::what).containsExactly("location BJ", "location TJ");
            assertThat(run.below()).map(Row::before).containsExactly("created", "was there");
        });
    }

    @Test
    void aRunThatStoppedSaysWhy() throws Exception {
        var rows = rows(BEGIN + "MANUAL|LOCATION|~BJ|location:BJ|MISSING\nORA-20902: take the steps above\n");
        assertThat(rows).singleElement().satisfies(run -> {
            assertThat(run.mark()).isEqualTo(Mark.UNMET);
            assertThat(run.after()).isEqualTo("ORA-20902: take the steps above");
            assertThat(run.below()).map(Row::before).containsExactly("still by hand");
            assertThat(run.below()).map(Row::after).containsExactly("MISSING");
        });
    }

    @Test
    void eachRunOfASpoolThatHasGrown() throws Exception {
        assertThat(rows(BEGIN + END + BEGIN.replace("01-02", "01-03") + END)).hasSize(2);
    }

    @Test
    void whatIsNoSpoolIsSaidWithItsLine() throws Exception {
        assertThat(read("hello\n").problem()).startsWith("apply.log, line 1: this is no spool");
        assertThat(read(BEGIN).problem()).contains("apply.log, line 1", "has no end here");
        assertThat(read(BEGIN).runs()).isEmpty();
    }

    @Test
    void whatIsNotThereOrAFolderIsNoFile() {
        assertThat(ReadSpool.of(folder.resolve("none.log")).problem()).contains("none.log is no file");
        assertThat(ReadSpool.of(folder).problem()).contains("is no file");
    }
}
