// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.util.ArrayList;
import java.util.List;

/** What steps changed, as rows of the history: one text for many steps, in parts that fit a column. */
public final class ImageRow {
    private static final String[] COLUMNS = {"CHANGES", "PART_NO", "RUN_ID", "STEP_NO"};

    /** So many steps share a text: enough for it to be short, and few enough for it to be read as a whole. */
    private static final int STEPS = 1000;

    /** Steps are numbered from 1. */
    static final int STEPS_THEMSELVES = 0;

    private ImageRow() {}

    /**
     * The rows of ORGSMITH_IMAGE.
     *
     * @param first of the steps, which follow one another
     * @param schema of all tables that they change
     */
    public static List<Row> of(StepId first, List<Deed> steps, Schema schema) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < steps.size(); i += STEPS) {
            var some = steps.subList(i, Math.min(i + STEPS, steps.size()));
            List<List<RowChange>> changes = some.stream().map(Deed::changes).toList();
            rows.addAll(parts(new RowImages(schema).write(changes), new StepId(first.run(), first.number() + i)));
        }
        return rows;
    }

    /** The rows that hold the steps themselves, of a run that keeps no row for each; in front of what they changed. */
    public static List<Row> ofSteps(long run, List<Deed> steps) {
        return parts(StepsText.write(steps), new StepId(run, STEPS_THEMSELVES));
    }

    private static List<Row> parts(String text, StepId at) {
        var rows = new ArrayList<Row>();
        for (String part : TextParts.of(text)) {
            Object[] values = {part, rows.size() + 1L, at.run(), (long) at.number()};
            rows.add(new Row("ORGSMITH_IMAGE", COLUMNS, values));
        }
        return rows;
    }
}
