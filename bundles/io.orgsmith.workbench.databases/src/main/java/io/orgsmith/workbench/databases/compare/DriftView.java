// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Texts;

/** What others changed since the last apply, who and when. */
public final class DriftView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.drift";

    public DriftView() {
        super("column.object", "column.applied", "column.now", "column.who");
    }

    public static void show(Lab lab, Drift drift) {
        var key = drift.isNone() ? "drift.none" : "drift.some";
        var words = Texts.of(key, lab.project().getName(), drift.drifted().size(), drift.objects());
        open(ID, DriftView.class).show(words, DriftRows.of(drift));
    }
}
