// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;

/** Takes {@code value 11-1000} apart into company value and cost center value, at the separator of the chart. */
final class CostCenterValues {
    private CostCenterValues() {}

    static void split(CostCenter costCenter, Trace trace) {
        var combination = costCenter.getCombination();
        if (combination == null) {
            return;
        }
        var chart = costCenter.getChartOfAccounts();
        var separator = chart == null || chart.getSeparator() == null ? "-" : chart.getSeparator();
        int at = combination.indexOf(separator);
        add(costCenter, Literals.COST_CENTER__COMPANY, at < 0 ? combination : combination.substring(0, at), trace);
        if (at >= 0 && at + separator.length() < combination.length()) {
            add(
                    costCenter,
                    Literals.COST_CENTER__COST_CENTER_VALUE,
                    combination.substring(at + separator.length()),
                    trace);
        }
    }

    private static void add(CostCenter costCenter, EAttribute feature, String value, Trace trace) {
        var values =
                feature == Literals.COST_CENTER__COMPANY ? costCenter.getCompany() : costCenter.getCostCenterValue();
        if (values.isEmpty()) {
            var source = trace.origin(costCenter, Literals.COST_CENTER__COMBINATION, -1);
            trace.note(costCenter, feature, source.written(), source.feature(), source.how());
        }
        if (!values.contains(value)) {
            values.add(value);
        }
    }
}
