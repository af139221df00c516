// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.saved.Rest;
import io.orgsmith.plan.saved.PlanFile;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved plan whose run died after the first of two steps, where each step is committed. */
class CutOffPlanTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void cutOff() {
        shell = new Shell(folder)
                .write("a.org", "location BJ \"北京\" { country CN }\nlocation SH \"上海\" { country CN }\n");
        shell.run("orgsmith lab create");
        shell.run("orgsmith plan -o p.orgplan");
        var lab = new LabDatabase(folder).address();
        var saved = PlanFile.read(shell.read("p.orgplan").getBytes(UTF_8));
        var order = Rest.of(saved, lab).order("me", Instant.now(), Commits.EACH_STEP);
        assertThatThrownBy(() -> new Apply(lab).run(order, step -> {
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");
    }

    @Test
    void itsRestIsShownAndApplied() {
        var result = shell.run("orgsmith apply p.orgplan");
        assertThat(result.err())
                .contains(
                        "Run 1 of me was cut off after 1 of 2 steps of this plan, and these stand: orgsmith history 1",
                        "To undo what stands instead: orgsmith rollback 1");
        assertThat(result.out())
                .contains("+ location \"北京\"", "Plan: 1 to create", "Verified", "(2 objects)")
                .doesNotContain("+ location \"上海\"");
        assertThat(result.exit()).isZero();
        assertThat(shell.run("orgsmith apply p.orgplan").err()).contains("was already applied by run 2");
    }

    @Test
    void itsRestIsRefusedWhereSomebodyChangedWhatIsDone() {
        shell.run("foreign \"UPDATE HR_LOCATIONS_ALL SET COUNTRY = 'US' WHERE LOCATION_CODE = '上海'\"");
        var refused = shell.run("orgsmith apply p.orgplan");
        assertThat(refused.exit()).isEqualTo(Exit.FAILED);
        assertThat(refused.err())
                .contains("! location 上海: country was \"CN\", is now \"US\"", "begun by run 1", "orgsmith rollback 1");
        assertThat(shell.run("LANG=zh_CN orgsmith apply p.orgplan").err()).contains("已由第 1 次运行执行了一部分");
    }

    @Test
    void theTextDoesTheRestAsWell() {
        var result = shell.run("orgsmith apply");
        assertThat(result.err()).contains("Run 1 of me was cut off after 1 of 2 steps");
        assertThat(result.out()).contains("Applied 1 step");
        assertThat(shell.run("orgsmith apply p.orgplan").exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void onceTakenBackItIsAppliedAsAWhole() {
        assertThat(shell.run("orgsmith rollback 1 --yes").exit()).isZero();
        var result = shell.run("orgsmith apply p.orgplan");
        assertThat(result.err()).doesNotContain("cut off");
        assertThat(result.out()).contains("Plan: 2 to create");
    }
}
