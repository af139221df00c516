// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.connect.Moment;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.Names;
import java.time.Instant;
import java.util.List;

/** Runs and steps in the columns of tables. */
public final class RunCells {
    static final List<String> RUN = List.of(
            "column.run",
            "column.started",
            "column.person",
            "column.what",
            "column.outcome",
            "column.finished",
            "column.message");
    static final List<String> STEP = List.of(
            "column.step", "column.action", "column.object", "column.rows", "column.outcome", "column.finished");

    private RunCells() {}

    public static List<String> of(Run run, String outcome) {
        var what = run.isRollback() ? Texts.of("run.rollback", run.backTo()) : Texts.of("run.apply");
        return List.of(
                String.valueOf(run.id()),
                time(run.started()),
                run.who(),
                what,
                Texts.of("run." + outcome),
                time(run.finished()),
                run.message());
    }

    public static List<String> of(RunStep step) {
        var intent = step.intent();
        return List.of(
                String.valueOf(step.id().number()),
                Texts.of("step." + intent.action()),
                intent.kind() == null ? "" : Names.of(intent.kind(), intent.name()),
                String.valueOf(step.rows()),
                Texts.of("step." + step.outcome()),
                time(step.finished()));
    }

    private static String time(Instant moment) {
        return moment == null ? "" : Moment.of(moment);
    }
}
