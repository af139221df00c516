// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.record.SpoolRun;
import io.orgsmith.deploy.script.Outcome;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.Names;
import io.orgsmith.workbench.databases.compare.Row;
import java.util.List;

/** What a spool tells of its runs, as lines: a run with what became of each object below. */
public final class SpoolRows {
    private SpoolRows() {}

    public static List<Row> of(List<SpoolRun> runs) {
        return runs.stream().map(SpoolRows::row).toList();
    }

    private static Row row(SpoolRun run) {
        var outcomes = Outcome.of(run.lines());
        var what = Texts.of("record.run", String.valueOf(run.started()).replace('T', ' '), run.line());
        var mark = run.error().isEmpty() ? null : Mark.UNMET;
        return new Row(mark, what, Texts.of("record.objects", outcomes.size()), run.error(), "", lines(outcomes));
    }

    private static List<Row> lines(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(one -> new Row(null, name(one), word(one), one.line().detail(), "", List.of()))
                .toList();
    }

    private static String name(Outcome one) {
        var key = one.line().key();
        return Names.of(key.kind().name(), key.toString());
    }

    private static String word(Outcome one) {
        return Texts.of("recorded." + one.word());
    }
}
