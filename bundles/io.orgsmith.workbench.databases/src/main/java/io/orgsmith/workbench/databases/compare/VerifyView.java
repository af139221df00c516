// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Verified;

/** What a database does not hold as the text wants it. */
public final class VerifyView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.verify";

    public VerifyView() {
        super("column.object", "column.now", "column.wanted");
    }

    public static void show(Database database, Verified verified) {
        open(ID, VerifyView.class).show(description(database, verified), VerifyRows.of(verified.deviations()));
    }

    /** What came of it, in one line. */
    public static String description(Database database, Verified verified) {
        var key = verified.deviations().isEmpty() ? "verify.holds" : "verify.fails";
        return Texts.of(key, database.called(), verified.deviations().size(), verified.objects());
    }
}
