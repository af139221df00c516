// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.saved.Approval;
import io.orgsmith.plan.saved.SavedPlanProblem;
import io.orgsmith.workbench.databases.saved.PlanFiles;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workbench.databases.work.Words;
import java.nio.file.Files;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written when a plan is saved and approved. */
class PlanFilesTest extends SavedPlanScene {
    private IFile file;

    @BeforeEach
    void plan() throws Exception {
        makeLab();
        file = saved();
    }

    @Test
    void theSamePlanIsTheSameBytes() throws Exception {
        var first = text(file);
        saved();
        assertThat(text(file)).isEqualTo(first);
    }

    @Test
    void itNamesTheProjectAsSeenFromTheFileAndWhatTheRulesSay() throws Exception {
        var made = PlanFiles.read(path(file)).plan().plan().made();
        assertThat(made.project()).isEqualTo("..");
        assertThat(made.environment()).isEmpty();
        assertThat(made.findings()).allMatch(line -> line.startsWith("warning MO006 access.org:"));
    }

    @Test
    void whatWasShownIsApprovedAndNothingElse() throws Exception {
        var shown = PlanFiles.read(path(file)).plan();
        PlanFiles.approve(shown, "lifang");
        PlanFiles.approve(shown, "lifang");
        assertThat(PlanFiles.read(path(file)).valid()).extracting(Approval::by).containsExactly("lifang");
        assertThat(example.file("plans/plan.orgplan.approved").exists()).isTrue();

        example.replace("enterprise.org", "city \"天津\"", "city \"滨海\"");
        Driver.waitUntil("another plan is saved", () -> {
            saved();
            return !text(file).equals(new String(shown.bytes(), UTF_8));
        });
        assertThatThrownBy(() -> PlanFiles.approve(shown, "wangqiang")).isInstanceOf(Refusal.class);
        assertThat(PlanFiles.read(path(file)).valid()).isEmpty();
    }

    @Test
    void whatIsNoPlanSaysWhereAndWhatToDo() throws Exception {
        Files.writeString(path(file), "{}\n");
        assertThatThrownBy(() -> PlanFiles.read(path(file)))
                .isInstanceOfSatisfying(SavedPlanProblem.class, problem -> assertThat(Words.of(problem))
                        .startsWith("Line 1, column 1: ")
                        .contains("Save Plan…")
                        .doesNotContain("orgsmith plan -o"));
    }
}
