// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an EBS, with and without a history. */
class EbsTest {
    @TempDir
    private Path folder;

    private EbsFixture ebs;

    @BeforeEach
    void open() throws Exception {
        ebs = new EbsFixture(folder);
        write("BJ");
    }

    private void write(String location) {
        ebs.shell().write("org/a.org", """
                enterprise "光华集团" for ebs 12.2
                location %s "%s" { country CN  city "北京" }
                """.formatted(location, location));
    }

    @Test
    void planAndVerifyReadItWithoutAnyTableOfOurs() {
        var plan = ebs.run("plan org");
        var verify = ebs.run("verify org");

        assertThat(plan.out()).contains("+ location \"BJ\"");
        assertThat(plan.err()).contains("--history FILE");
        assertThat(verify.exit()).isEqualTo(1);
        assertThat(verify.out()).contains("location \"BJ\"", "is not there");
    }

    @Test
    void anotherReleaseIsRefused() {
        assertThat(ebs.run("plan org --release 11i").err()).contains("12.2", "11i");
    }

    @Test
    void applyWantsToKnowWhereTheHistoryIs() {
        var result = ebs.run("apply org --yes");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--history FILE");
        assertThat(result.out()).doesNotContain("CREATED");
    }

    @Test
    void applyRunsTheScriptsPrintsTheirLinesAndNotesTheRun() {
        var result = ebs.run("apply org --yes --history prod");

        assertThat(result.out()).contains("CREATED|LOCATION|~BJ|location:BJ|", "run 1");
        assertThat(Files.exists(folder.resolve("prod.mv.db"))).isTrue();
        assertThat(ebs.run("history org --history prod").out()).contains("apply");
        assertThat(ebs.run("history 1 org --history prod").out()).contains("create", "BJ");
        assertThat(ebs.run("plan org --history prod").err()).doesNotContain("--history");
    }

    @Test
    void driftIsReadAgainstTheHistoryInTheFile() {
        ebs.run("apply org --yes --history prod");

        assertThat(ebs.run("drift org").err()).contains("no history");
        assertThat(ebs.run("drift org --history prod").out()).contains("BJ");
    }

    @Test
    void anErrorOfAScriptIsSaidWithItsPlaceAndNoted() {
        write("FAIL");

        var result = ebs.run("apply org --yes --history prod");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("20_locations.sql, line ", "ORA-20901: no such country");
        assertThat(ebs.run("history org --history prod").out()).contains("ORA-20901");
    }

    @Test
    void rollbackPointsToTheScript() {
        assertThat(ebs.run("rollback 1 org --yes").err()).contains("rollback.sql");
    }

    @Test
    void aLabHasItsOwnHistory() {
        assertThat(ebs.shell().run("orgsmith apply org --history prod").err()).contains("Leave --history out");
    }
}
