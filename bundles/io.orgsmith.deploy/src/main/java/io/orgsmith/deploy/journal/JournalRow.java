// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.target.lab.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a run notes of a step, as rows of the history. */
final class JournalRow {
    private JournalRow() {}

    /** The row of ORGSMITH_JOURNAL before the step is done. */
    static Row intended(StepId step, Deed deed) {
        Intent intent = deed.intent();
        var values = new TreeMap<String, Object>();
        values.put("RUN_ID", step.run());
        values.put("STEP_NO", (long) step.number());
        values.put("ACTION", intent.action());
        values.put("KIND", intent.kind());
        values.put("OBJECT_NAME", intent.name());
        values.put("FRAGMENT", intent.fragment());
        values.put("OUTCOME", "INTENDED");
        values.put("ROWS_CHANGED", (long) deed.rows());
        if (intent.undoes() != null) {
            values.put("UNDOES_RUN", intent.undoes().run());
            values.put("UNDOES_STEP", (long) intent.undoes().number());
        }
        return new Row("ORGSMITH_JOURNAL", values);
    }

    /** The rows of ORGSMITH_IMAGE of a step that is done. */
    static List<Row> images(Journal.Done done) {
        var rows = new ArrayList<Row>();
        for (String text : TextParts.of(done.images())) {
            var values = new TreeMap<String, Object>();
            values.put("RUN_ID", done.step().run());
            values.put("STEP_NO", (long) done.step().number());
            values.put("PART_NO", rows.size() + 1L);
            values.put("CHANGES", text);
            rows.add(new Row("ORGSMITH_IMAGE", values));
        }
        return rows;
    }
}
