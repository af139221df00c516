// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.workbench.databases.compare.Names;
import io.orgsmith.workbench.databases.compare.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a rollback is going to do, and what it leaves as it is, as lines. */
final class OutlookRows {
    private OutlookRows() {}

    static List<Row> of(Outlook outlook) {
        var rows = new ArrayList<Row>();
        outlook.left().forEach(left -> rows.add(row(Mark.UNMET, left.message(Locale.getDefault()))));
        outlook.deeds().stream()
                .filter(deed -> deed.rows() > 0 && deed.intent().kind() != null)
                .map(deed -> row(
                        mark(deed), Names.of(deed.intent().kind(), deed.intent().name())))
                .forEach(rows::add);
        return rows;
    }

    private static Row row(Mark mark, String what) {
        return new Row(mark, what, "", "", "", List.of());
    }

    /** Whether the object goes, comes back, or becomes what it was. */
    private static Mark mark(Deed deed) {
        if (deed.changes().stream().allMatch(RowChange.Delete.class::isInstance)) {
            return Mark.RETIRE;
        }
        return deed.changes().stream().allMatch(RowChange.Insert.class::isInstance) ? Mark.CREATE : Mark.UPDATE;
    }
}
