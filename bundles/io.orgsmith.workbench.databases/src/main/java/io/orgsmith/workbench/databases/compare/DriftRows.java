// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.deploy.drift.Hand;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.Locale;

/** Drift as a comparison of what was applied and what is there. */
final class DriftRows {
    private DriftRows() {}

    static List<Row> of(Drift drift) {
        return drift.drifted().stream().map(DriftRows::row).toList();
    }

    private static Row row(Drift.Drifted one) {
        var who = one.hand().map(DriftRows::hand).orElse(one.found() ? "" : Texts.of("drift.gone.by"));
        var name = Names.of(one.applied());
        return one.found()
                ? new Row(Mark.UPDATE, name, "", "", who, Row.changes(one.changes()))
                : new Row(Mark.RETIRE, name, "", Texts.of("drift.gone"), who, List.of());
    }

    private static String hand(Hand hand) {
        return hand.day() == null
                ? hand.user()
                : Punctuation.of(Locale.getDefault()).beside(hand.user(), hand.day());
    }
}
