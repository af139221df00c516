// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of the text ends only when somebody says that it is meant. */
class AllowDisableTest {
    private Shell shell;

    @BeforeEach
    void takeSomethingOut(@TempDir Path folder) {
        shell = new Shell(folder)
                .write("a.org", "enterprise \"华泰\"\nlocation HZ \"杭州\" { country CN }\n")
                .write("b.org", "location FS \"佛山\" { country CN }\n");
        assertThat(shell.run("orgsmith apply").exit()).isZero();
        shell.run("remove b.org");
    }

    private String ended() {
        return shell.run(
                        "orgsmith lab sql \"select LOCATION_CODE from HR_LOCATIONS_ALL where INACTIVE_DATE is not null\"")
                .out();
    }

    @Test
    void thePlanShowsItAndSaysWhatItTakes() {
        var plan = shell.run("orgsmith plan");
        assertThat(plan.out()).contains("- location \"佛山\" is no longer in the text", "1 to end-date.");
        assertThat(plan.err()).contains("--allow-disable");
        assertThat(plan.exit()).isZero();
    }

    @Test
    void anApplyStopsBeforeAnythingIsDone() {
        shell.write("c.org", "location GZ \"广州\" { country CN }\n");
        var stopped = shell.run("orgsmith apply --yes");
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.err()).contains("Nothing was changed", "location \"佛山\"", "--allow-disable");
        assertThat(shell.run("orgsmith plan").out()).contains("+ location \"广州\"");
    }

    @Test
    void itEndsAndIsNotDeletedWhenThatIsMeant() {
        assertThat(shell.run("orgsmith apply --allow-disable").exit()).isZero();
        assertThat(ended()).contains("佛山").doesNotContain("杭州");
        assertThat(shell.run("orgsmith plan").out()).startsWith("No changes.");
    }

    @Test
    void whatIsToEndLaterAnywayEndsTooAndThePlanSaysWhenItWould() {
        shell.write("c.org", "location GZ \"广州\" { country CN  to 2999-12-31 }\n");
        shell.run("orgsmith apply --allow-disable");
        shell.run("remove c.org");
        assertThat(shell.run("orgsmith plan").out())
                .contains(
                        "- location \"广州\" is no longer in the text: end-dated, not deleted (would end on 2999-12-31)");
        shell.run("orgsmith plan -o p.orgplan");
        assertThat(shell.run("orgsmith apply").exit()).isEqualTo(1);
        assertThat(shell.run("orgsmith apply p.orgplan --allow-disable").exit()).isZero();
        assertThat(shell.run("orgsmith lab sql \"select INACTIVE_DATE from HR_LOCATIONS_ALL\"")
                        .out())
                .doesNotContain("2999");
        assertThat(shell.run("orgsmith plan").out()).startsWith("No changes.");
    }

    @Test
    void aSavedPlanNeedsTheWordToo() {
        shell.run("orgsmith plan -o p.orgplan");
        assertThat(shell.run("orgsmith apply p.orgplan").exit()).isEqualTo(1);
        assertThat(ended()).doesNotContain("佛山");
        assertThat(shell.run("orgsmith apply p.orgplan --allow-disable").exit()).isZero();
        assertThat(ended()).contains("佛山");
    }

    @Test
    void aRenameEndsNothing() {
        shell.write("b.org", "location FS \"佛山南海\" formerly \"佛山\" { country CN }\n");
        var plan = shell.run("orgsmith plan");
        assertThat(plan.out()).contains("~ location \"佛山南海\" (FS) formerly \"佛山\"", "0 to create, 1 to change, 0 to");
        assertThat(shell.run("orgsmith apply").out()).contains("Verified: ");
        assertThat(shell.run("orgsmith plan").out()).startsWith("No changes.");
    }

    @Test
    void itIsSaidInChinese() {
        assertThat(shell.run("orgsmith --lang zh apply").err()).contains("没有任何改动", "--allow-disable");
    }
}
