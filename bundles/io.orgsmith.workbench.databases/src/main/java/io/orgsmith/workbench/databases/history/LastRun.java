// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Minute;
import io.orgsmith.workbench.databases.work.Reached;

/** What was last done to a database, in words for a narrow column. */
public final class LastRun {
    /** Of a checksum, as people compare it. */
    private static final int SHORT = 8;

    private LastRun() {}

    /** Reads it, which may take its time. @throws io.orgsmith.deploy.DatabaseProblem when it cannot be read */
    public static String of(Database database) {
        var runs = Runs.of(database);
        if (runs.all().isEmpty()) {
            return Texts.of("state.fresh", Reached.of(database).installation().release());
        }
        var last = runs.all().get(0);
        return words(last, runs.outcome(last));
    }

    /** @param outcome RUNNING, APPLIED, FAILED or INTERRUPTED */
    public static String words(Run run, String outcome) {
        var when = Minute.of(run.finished() == null ? run.started() : run.finished());
        if (run.isRollback()) {
            return Texts.of("state.rollback." + outcome, when, run.backTo());
        }
        var text = run.modelChecksum();
        return text.isEmpty() && run.isWhole()
                ? Texts.of("state.unknown", when)
                : Texts.of("state." + outcome, when, text.substring(0, Math.min(SHORT, text.length())));
    }
}
