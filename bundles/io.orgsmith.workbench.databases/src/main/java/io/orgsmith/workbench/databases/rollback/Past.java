// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What was done to a lab.
 *
 * @param runs the newest first
 */
public record Past(Lab lab, List<Run> runs) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    public Past {
        runs = List.copyOf(runs);
    }

    public static Past of(Lab lab) {
        return new Past(lab, new History(lab.source()).runs());
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
