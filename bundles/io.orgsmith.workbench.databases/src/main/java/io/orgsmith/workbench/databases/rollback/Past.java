// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What was done to a database.
 *
 * @param runs the newest first
 */
public record Past(Reached reached, List<Run> runs) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    public Past {
        runs = List.copyOf(runs);
    }

    /** @throws Refusal for an EBS, where a DBA rolls back by a script */
    public static Past of(Database database) {
        var reached = Reached.of(database);
        if (reached.installation().isEbs()) {
            throw new Refusal("refused.rollback");
        }
        return new Past(reached, new History(reached.source()).runs());
    }

    Database database() {
        return reached.database();
    }

    /** A run in the columns of a table. */
    static String[] cells(Run run) {
        var what = run.isRollback() ? Texts.of("run.rollback", run.backTo()) : Texts.of("run.apply");
        return new String[] {
            String.valueOf(run.id()), time(run.started()), run.who(), what, Texts.of("run." + run.outcome())
        };
    }

    private static String time(Instant instant) {
        return TIME.withZone(ZoneId.systemDefault()).format(instant);
    }
}
