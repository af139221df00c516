// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.ValueSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Declares the cost centers that AutoOrganizations would make of values that have none. */
final class MissingCenters {
    private MissingCenters() {}

    static Draft declare(Case c, ValueSet set) {
        var draft = c.draft();
        var chart = Suggest.first(c.all(ChartOfAccounts.class), each -> each.getSegments().stream()
                .anyMatch(segment -> segment.getValueSet() == set));
        var free = c.mentioned(String.class);
        var all = c.all(CostCenter.class);
        if (chart == null || all.isEmpty() || free.isEmpty()) {
            return draft;
        }
        boolean isCompany = set == Suggest.valueSet(chart, Qualifier.BALANCING);
        var names = Suggest.names(c);
        var last = all.get(all.size() - 1);
        var likely = LikelyCompany.in(c, chart);
        int declared = 0;
        for (var value : set.getValues()) {
            var values = isCompany
                    ? Optional.of(company(value))
                    : likely.of(value.getCode()).map(both(chart, value));
            if (free.contains(value.getCode()) && values.isPresent()) {
                var id = Suggest.freeId(c, (isCompany ? "CO_" : "CC_") + value.getCode());
                draft.after(last, declaration(c, chart, last, value, id, values.get(), names));
                declared++;
            }
        }
        return declared == 0 ? draft : draft.titled("centers", Integer.toString(declared), Called.of(set));
    }

    private static String company(SegmentValue value) {
        return "company value " + Words.value(value.getCode());
    }

    /** The clause of a company and the value. */
    private static UnaryOperator<String> both(ChartOfAccounts chart, SegmentValue value) {
        var separator = chart.getSeparator() == null ? "-" : chart.getSeparator();
        return company -> "value " + Words.value(company + separator + value.getCode());
    }

    private static String declaration(
            Case c,
            ChartOfAccounts chart,
            CostCenter beside,
            SegmentValue value,
            String id,
            String values,
            Set<String> names) {
        var name = value.getName() == null ? value.getCode() : value.getName();
        var fresh = names.add(name) ? name : Suggest.distinct(c, name, value.getCode());
        var group = isNested(c, beside) || beside.getBusinessGroup().isEmpty()
                ? ""
                : "business group " + beside.getBusinessGroup().get(0).getId() + "  ";
        var ofChart = c.all(ChartOfAccounts.class).size() > 1 ? "chart of accounts " + chart.getId() + "  " : "";
        return "cost center " + id + " " + Words.quoted(fresh) + " { " + group + ofChart + values + " }";
    }

    /** Gives a cost center a value that none has, a new one where all are taken. */
    static void ownValue(Case c, Draft draft, CostCenter center) {
        var chart = center.getChartOfAccounts() == null
                ? Suggest.first(c.all(ChartOfAccounts.class))
                : center.getChartOfAccounts();
        var set = Suggest.valueSet(chart, Qualifier.COST_CENTER);
        if (set == null || set.getValues().isEmpty() || center.getCompany().isEmpty()) {
            return;
        }
        var taken = new HashSet<String>();
        c.all(CostCenter.class).forEach(each -> taken.addAll(each.getCostCenterValue()));
        var free = Suggest.first(
                set.getValues(),
                value -> Suggest.isPostable(value)
                        && !taken.contains(value.getCode())
                        && !value.getCode().matches("0+"));
        var fresh = free == null ? Suggest.nextCode(set) : free.getCode();
        if (center.getCombination() == null) {
            draft.set(center, Literals.COST_CENTER__COST_CENTER_VALUE, Words.value(fresh));
        } else {
            var separator = chart.getSeparator() == null ? "-" : chart.getSeparator();
            var combination = center.getCompany().get(0) + separator + fresh;
            draft.set(center, Literals.COST_CENTER__COMBINATION, Words.value(combination));
        }
        if (free == null) {
            draft.value(set, fresh);
        }
    }

    private static boolean isNested(Case c, CostCenter center) {
        return c.draft().declaration(center).eContainer() instanceof BusinessGroup;
    }
}
