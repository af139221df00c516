// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.journal.StepId;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.history.RunCells;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a history tells, in the columns of its tables. */
class RunCellsTest {
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
    private static final Key TJ = Key.of(Kind.LOCATION, "", "天津分公司");

    private static Run run(Long backTo, Instant finished, String outcome, String message) {
        return new Run(7, backTo, Commits.ONCE, "lifang", NOW, finished, "abc", "def", outcome, message);
    }

    private static List<String> cells(Run run) {
        return RunCells.of(run, run.outcome());
    }

    private static RunStep step(Intent intent, String outcome, Instant finished) {
        return new RunStep(new StepId(7, 3), intent, outcome, finished == null ? 0 : 5, NOW, finished);
    }

    @Test
    void aRunSaysWhatItDidAndHowItEnded() {
        assertThat(cells(run(null, NOW, "APPLIED", ""))).contains("7", "lifang", "Apply", "done");
        assertThat(cells(run(4L, NOW, "APPLIED", ""))).contains("Rollback to before 4");
        assertThat(cells(run(null, NOW, "FAILED", "ORA-20902"))).contains("failed", "ORA-20902");
    }

    @Test
    void aDeadRunIsCutOffAndHasNoEnd() {
        var run = run(null, null, "RUNNING", "");
        assertThat(RunCells.of(run, "INTERRUPTED")).contains("cut off", "");
        assertThat(cells(run)).contains("running");
    }

    @Test
    void aStepSaysWhatBecameOfItsObject() {
        var create = Intent.reported("create", TJ, "location:TJ");
        assertThat(RunCells.of(step(create, "DONE", NOW))).contains("3", "create", "location 天津分公司", "5", "done");
        assertThat(RunCells.of(step(create, "INTENDED", null))).contains("not begun", "0", "");
    }

    @Test
    void whatFollowsFromAllStepsIsAboutNoObject() {
        assertThat(RunCells.of(step(Intent.FINISH, "DONE", NOW)).get(2)).isEmpty();
    }

    @Test
    void eachActionAndOutcomeOfTheJournalHasItsWord() {
        assertThat(List.of("create", "update", "retire", "require", "along", "finish", "undo", "manual", "failed"))
                .allMatch(action -> Texts.has("step." + action));
        assertThat(List.of("INTENDED", "STARTED", "DONE")).allMatch(outcome -> Texts.has("step." + outcome));
        assertThat(List.of("created", "updated", "retired", "skipped", "manual", "failed"))
                .allMatch(word -> Texts.has("recorded." + word));
    }
}
