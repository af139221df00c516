// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void aBrokenHistoryIsNamedWithTheWayOutWhichIsOne() throws Exception {
        ebs.run("apply org --yes --history prod");
        Files.writeString(folder.resolve("prod.mv.db"), "hello");

        for (var command : List.of("plan org", "apply org --yes", "drift org", "history org")) {
            var result = ebs.run(command + " --history prod");
            assertThat(result.exit()).as(command).isEqualTo(2);
            assertThat(result.err())
                    .contains("$WORK/prod.mv.db", "orgsmith import --database URL --history")
                    .doesNotContain("lab reset");
        }
        Files.delete(folder.resolve("prod.mv.db"));
        ebs.run("import org -o found --history prod");
        assertThat(ebs.run("drift found --history prod").out()).contains("No drift");
    }

    @Test
    void aLabHasItsOwnHistory() {
        assertThat(ebs.shell().run("orgsmith apply org --history prod").err()).contains("Leave --history out");
    }

    @Test
    void whatIsImportedIsOwnedFromThenOnInTheHistoryOfTheFile() {
        ebs.sql(
                "INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID, LOCATION_CODE, LOCATION_USE, COUNTRY, OBJECT_VERSION_NUMBER)"
                        + " VALUES (9001, 'SH', 'HR', 'CN', 1)");

        var without = ebs.run("import org -o imported");
        var with = ebs.run("import org -o imported --force --history prod");

        assertThat(without.out()).contains("--history FILE");
        assertThat(with.out()).containsPattern("[1-9]\\d* objects?");
        assertThat(ebs.run("drift imported --history prod").out()).contains("No drift");
        assertThat(ebs.run("plan imported --history prod").out()).contains("No changes.");
    }

    @Test
    void aSavedPlanRunsItsScripts() {
        ebs.run("plan org -o change.orgplan");
        write("SH");

        var result = ebs.run("apply change.orgplan --yes --history prod");

        assertThat(result.out()).contains("CREATED|LOCATION|~BJ|location:BJ|", "run 1");
        assertThat(ebs.run("history org --history prod").out()).contains("apply");
    }

    /** The scripts stop where people have to act, and are run again: what the plan itself made is no foreign change. */
    @Test
    void aSavedPlanIsRunAgainAfterAStopButNotOverAForeignChange() {
        ebs.run("plan org -o change.orgplan");
        String insert =
                "INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID, LOCATION_CODE, LOCATION_USE, DESCRIPTION, COUNTRY, TOWN_OR_CITY,"
                        + " OBJECT_VERSION_NUMBER) VALUES (9001, 'BJ', 'HR', 'BJ', 'CN', '北京', 1)";
        ebs.sql(insert);
        var again = ebs.run("apply change.orgplan --yes --history prod");
        ebs.sql("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '上海' WHERE LOCATION_ID = 9001");
        var foreign = ebs.run("apply change.orgplan --yes --history prod");

        assertThat(again.err()).doesNotContain("has changed since");
        assertThat(foreign.exit()).isEqualTo(2);
        assertThat(foreign.err()).contains("location BJ was not there", "has changed since it was made");
    }

    @Test
    void theTablesOfTheHistoryAreWrittenForTheDba() {
        assertThat(ebs.shell().run("orgsmith history --ddl 12.1").out())
                .contains("CREATE TABLE ORGSMITH_RUN", "'12.1'", "CREATE SYNONYM");
        assertThat(ebs.shell().run("orgsmith history --ddl 12.7").exit()).isEqualTo(2);
    }
}
