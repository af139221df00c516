// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;

/** What others changed since the last apply, who and when. */
public final class DriftView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.drift";

    public DriftView() {
        super("column.object", "column.applied", "column.now", "column.who");
    }

    public static void show(Database database, Drift drift) {
        var key = drift.isNone() ? "drift.none" : "drift.some";
        var words = Texts.of(key, database.called(), drift.drifted().size(), drift.objects());
        open(ID, DriftView.class).show(words, DriftRows.of(drift));
    }
}
