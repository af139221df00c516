// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An environment is a system of its own, so it has a lab of its own. */
class LabOfEnvironmentTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void anEnterpriseWithTwoSystems() {
        shell = new Shell(folder).write("a.org", """
                        location BJ "北京" { country CN }
                        environment TEST { location BJ is "TEST 北京" }
                        environment PROD { }
                        """);
    }

    private String locations(String environment) {
        return shell.run("orgsmith lab sql \"SELECT LOCATION_CODE FROM HR_LOCATIONS_ALL\" " + environment)
                .out();
    }

    @Test
    void whatIsAppliedToOneIsNotInAnother() {
        shell.run("orgsmith apply");
        shell.run("orgsmith apply --env TEST");
        assertThat(locations("")).contains("北京").doesNotContain("TEST");
        assertThat(locations("--env TEST")).contains("TEST 北京");
        assertThat(shell.run("orgsmith verify --env TEST").exit()).isZero();
        assertThat(shell.run("orgsmith verify").exit()).isZero();
        assertThat(shell.names(".orgsmith"))
                .containsExactly(".gitignore", "lab.TEST.holder", "lab.TEST.mv.db", "lab.holder", "lab.mv.db");
    }

    @Test
    void aPlanForOneThatHasNoneSaysSo() {
        shell.run("orgsmith apply --env TEST");
        assertThat(shell.run("orgsmith plan --env PROD").err())
                .contains("Environment PROD has no lab yet: planned against a freshly installed release 12.2.");
    }

    @Test
    void eachHasItsHistoryItsDriftAndItsRollback() {
        shell.run("orgsmith apply --env TEST");
        assertThat(shell.run("orgsmith history --env TEST").out()).contains("apply");
        assertThat(shell.run("orgsmith drift --env TEST").out()).startsWith("No drift");
        assertThat(shell.run("orgsmith rollback 1 --env TEST --yes").out()).contains("Rolled back");
        assertThat(shell.run("orgsmith history --env PROD").err())
                .contains("There is no lab of environment PROD", "orgsmith lab create --env PROD");
    }

    @Test
    void itIsMadeShownAndMadeAnewByName() {
        assertThat(shell.run("orgsmith lab create --env TEST").out())
                .isEqualTo("Made a lab for release 12.2 in .orgsmith (TEST).\n");
        assertThat(shell.run("orgsmith lab create --env TEST").err()).contains("orgsmith lab reset --env TEST");
        assertThat(shell.run("orgsmith lab show --env TEST").out()).startsWith("A lab for release 12.2");
        shell.run("orgsmith apply --env TEST");
        shell.run("orgsmith lab reset --env TEST");
        assertThat(locations("--env TEST")).doesNotContain("北京");
    }

    @Test
    void noneIsMadeForAnEnvironmentThatNobodyDeclared() {
        var result = shell.run("orgsmith lab create --env TSET");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("environment.unknown", "TEST, PROD");
        assertThat(folder.resolve(".orgsmith")).doesNotExist();
    }

    @Test
    void theWayOutOfABrokenOneLeavesTheOthersAlone() throws IOException {
        shell.run("orgsmith apply");
        shell.run("orgsmith apply --env TEST");
        Files.writeString(folder.resolve(".orgsmith/lab.TEST.mv.db"), "hello\n");
        assertThat(shell.run("orgsmith plan --env TEST").err())
                .contains("lab of environment TEST", "lab.TEST.mv.db", "orgsmith lab reset --env TEST");
        assertThat(shell.run("orgsmith plan").out()).contains("No changes");
    }

    @Test
    void aSavedPlanGoesToTheLabOfItsEnvironment() {
        shell.run("orgsmith plan --env TEST -o test.orgplan");
        assertThat(shell.run("orgsmith show test.orgplan").out()).contains("the lab of $WORK for environment TEST");
        assertThat(shell.run("orgsmith apply test.orgplan").exit()).isZero();
        assertThat(locations("--env TEST")).contains("TEST 北京");
        assertThat(folder.resolve(".orgsmith/lab.mv.db")).doesNotExist();
    }

    @Test
    void whatIsMissingThereIsSuppliedThere() {
        shell.write("a.org", "existing location BJ \"北京\"\nenvironment TEST { }\n");
        assertThat(shell.run("orgsmith apply --env TEST").err()).contains("orgsmith lab supply --env TEST");
        shell.run("orgsmith lab supply --env TEST");
        assertThat(shell.run("orgsmith apply --env TEST").exit()).isZero();
    }

    @Test
    void anImportReadsTheOneThatIsMeant() {
        shell.run("orgsmith apply --env TEST");
        assertThat(shell.run("orgsmith import --env TEST -o found").exit()).isZero();
        assertThat(shell.read("found/enterprise.org")).contains("TEST 北京");
    }
}
