// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** What others changed since the last apply, who and when. */
public final class DriftView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.drift";

    public DriftView() {
        super("column.object", "column.applied", "column.now", "column.who");
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(parent);
        SheetLink.add(parent, getSite(), "drift.sheet", "drift");
        super.createPartControl(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree().viewer().getControl());
    }

    public static void show(Database database, Drift drift) {
        var key = drift.isNone() ? "drift.none" : "drift.some";
        var words = Texts.of(key, database.called(), drift.drifted().size(), drift.objects());
        open(ID, DriftView.class).show(words, DriftRows.of(drift));
    }
}
