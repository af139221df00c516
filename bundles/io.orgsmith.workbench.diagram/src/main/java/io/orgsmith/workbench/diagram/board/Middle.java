// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures in the middle of a diagram: that of an element, or for what has none those of the ledgers that use it. */
final class Middle {
    private Middle() {}

    /** Their ids. @param focus the qualified id of the element; null for all of a project */
    static Set<String> of(EffectiveModel model, String focus) {
        if (focus == null) {
            return Set.of();
        }
        var ledgers = model.byId(focus).stream()
                .flatMap(element -> model.all(Ledger.class).stream().filter(ledger -> uses(ledger, element)))
                .map(model::fragment)
                .collect(Collectors.toSet());
        return ledgers.isEmpty() ? Set.of(focus) : ledgers;
    }

    private static boolean uses(Ledger ledger, Element element) {
        return ledger.getChartOfAccounts().stream().anyMatch(chart -> chart == element || isPart(chart, element));
    }

    private static boolean isPart(ChartOfAccounts chart, Element element) {
        return chart.getSegments().stream().anyMatch(each -> each == element || each.getValueSet() == element);
    }
}
