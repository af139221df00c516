// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project expects to exist can be put into its lab, so that the project can be tried out there. */
class LabSupplyTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProjectThatReliesOnSomething() {
        shell = new Shell(folder)
                .write(
                        "a.org",
                        "existing location BJ \"北京\"\nlocation SH \"上海\" { country CN }\nenvironment TEST { location BJ is \"北京测试\" }\n");
    }

    @Test
    void withoutItApplyChangesNothingAndSaysWhatToDo() {
        var result = shell.run("orgsmith apply");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("Nothing was changed", "orgsmith lab supply\n");
        assertThat(shell.run("orgsmith lab show").out()).doesNotContain("location");
    }

    @Test
    void withItApplyGoesThrough() {
        assertThat(shell.run("orgsmith lab supply").out())
                .isEqualTo("Put into the lab what the project declares existing: 1 object.\n");
        assertThat(shell.run("orgsmith apply").exit()).isZero();
        assertThat(shell.run("orgsmith verify").exit()).isZero();
    }

    @Test
    void onlyWhatIsDeclaredExistingIsPutThere() {
        shell.run("orgsmith lab supply");
        var names = shell.run("orgsmith lab sql \"SELECT LOCATION_CODE FROM HR_LOCATIONS_ALL\"")
                .out();
        assertThat(names).contains("北京").doesNotContain("上海");
    }

    @Test
    void asTheEnvironmentCallsIt() {
        shell.run("orgsmith lab supply --env TEST");
        assertThat(shell.run("orgsmith lab sql \"SELECT LOCATION_CODE FROM HR_LOCATIONS_ALL\" --env TEST")
                        .out())
                .contains("北京测试");
        assertThat(shell.run("orgsmith apply --env TEST").exit()).isZero();
        assertThat(shell.run("orgsmith apply").exit()).isEqualTo(1);
    }

    @Test
    void aSecondTimeThereIsNothingToDo() {
        shell.run("orgsmith lab supply");
        assertThat(shell.run("orgsmith lab supply").out()).contains(": 0 objects.");
    }
}
