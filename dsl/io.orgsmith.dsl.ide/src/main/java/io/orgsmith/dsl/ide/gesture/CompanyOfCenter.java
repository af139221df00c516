// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.SegmentValue;

/** How a cost center says of which company it is. */
final class CompanyOfCenter {
    private CompanyOfCenter() {}

    /** With the chart of accounts where only one has the value. */
    static String clauses(EffectiveModel model, SegmentValue value) {
        var charts = model.all(ChartOfAccounts.class).stream()
                .filter(chart -> has(chart, value))
                .toList();
        var chart = charts.size() == 1 ? "chart of accounts " + charts.get(0).getId() + "  " : "";
        return chart + "company value " + Words.value(value.getCode());
    }

    private static boolean has(ChartOfAccounts chart, SegmentValue value) {
        return chart.getSegments().stream()
                .anyMatch(segment -> segment.getValueSet() == value.getValueSet()
                        && segment.getQualifiers().contains(Qualifier.BALANCING));
    }
}
