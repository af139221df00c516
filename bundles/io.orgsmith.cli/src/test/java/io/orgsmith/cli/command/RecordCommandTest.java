// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A DBA ran the scripts; the history learns it. */
class RecordCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;
    private String model;

    @BeforeEach
    void generate() {
        shell = new Shell(folder).write("org/a.org", """
                enterprise "光华集团" for ebs 12.2
                location BJ "北京总部" { country CN  city "北京" }
                """);
        shell.run("orgsmith generate org --target ebs-12.2 -o scripts");
        var checksum = Pattern.compile("# model (\\S+)").matcher(shell.read("scripts/MANIFEST"));
        assertThat(checksum.find()).isTrue();
        model = checksum.group(1);
    }

    private Shell.Result record(String lines, String options) {
        shell.write("apply.log", "NOTE|RUN|apply.sql||2026-01-02 03:04:05 model " + model + "\n" + lines);
        return shell.run("orgsmith record apply.log org " + options);
    }

    @Test
    void whatTheSpoolTellsIsListedAndNoted() {
        var result = record("""
                CREATED|LOCATION|~\\5317\\4EAC\\603B\\90E8|location:BJ|
                NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05
                """, "--history prod --who dba");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("run 1", "created location 北京总部");
        assertThat(record("NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05\n", "--history prod")
                        .err())
                .contains("Recorded before: 1 run");
    }

    @Test
    void aRunThatStoppedIsNotedAndFails() {
        var result = record("""
                MANUAL|LOCATION|~BJ|location:BJ|MISSING
                ORA-20902: take the steps above
                """, "--history prod");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("still by hand location BJ: MISSING", "Stopped: ORA-20902");
    }

    @Test
    void aSpoolOfAnotherVersionOfTheProjectIsRefused() {
        shell.run("orgsmith lab create org");
        shell.run("replace org/a.org 北京总部 北京总公司");

        var result = record("NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05\n", "--history prod");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("apply.log, line 1", model);
        assertThat(shell.names(".")).doesNotContain("prod.mv.db");
    }

    @Test
    void withoutAPlaceForTheHistoryThereIsNothingToRecordIn() {
        assertThat(record("NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05\n", "").err())
                .contains("--history");
    }

    /** Each run has a spool of its own; a second one does not overwrite what the first has told. */
    @Test
    void severalSpoolsAreNotedInTheOrderOfTheirRuns() {
        shell.write(
                "2.log",
                "NOTE|RUN|apply.sql||2026-01-02 04:00:00 model " + model
                        + "\nSKIP|LOCATION|~\\5317\\4EAC\\603B\\90E8|location:BJ|\nNOTE|RUN|apply.sql||ended 2026-01-02 04:00:01\n");
        shell.write(
                "1.log",
                "NOTE|RUN|apply.sql||2026-01-02 03:00:00 model " + model
                        + "\nCREATED|LOCATION|~\\5317\\4EAC\\603B\\90E8|location:BJ|\nNOTE|RUN|apply.sql||ended 2026-01-02 03:00:01\n");

        var result = shell.run("orgsmith record 2.log 1.log org --history prod");

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .containsSubsequence("run 1 what 1.log", "created location", "run 2 what 2.log", "was there location");
    }
}
