// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.target.lab.table.Row;
import java.util.TreeMap;

/** What a run notes of a step before it is done, as a row of the history. */
final class JournalRow {
    private JournalRow() {}

    /** The row of ORGSMITH_JOURNAL. */
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
}
