// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The company that a cost center value most likely belongs to, by what is declared: nobody is told of a wrong one, so where
 * nothing speaks for one company there is none.
 *
 * @param companies the postable company values of the chart; those of zeros only are no company
 * @param centers the cost centers of that chart, and those that name none
 */
record LikelyCompany(List<String> companies, List<CostCenter> centers) {
    static LikelyCompany in(Case c, ChartOfAccounts chart) {
        var set = Suggest.valueSet(chart, Qualifier.BALANCING);
        var companies = set == null
                ? List.<String>of()
                : set.getValues().stream()
                        .filter(Suggest::isPostable)
                        .map(value -> value.getCode())
                        .filter(code -> !code.matches("0+"))
                        .sorted()
                        .toList();
        var centers = c.all(CostCenter.class).stream()
                .filter(center -> center.getChartOfAccounts() == null || center.getChartOfAccounts() == chart)
                .toList();
        return new LikelyCompany(companies, centers);
    }

    /** The one whose value it begins with, else that of its neighbours, else the only one that is left. */
    Optional<String> of(String code) {
        return companies.stream()
                .filter(code::startsWith)
                .findFirst()
                .or(() -> ofNeighbours(code))
                .or(this::left);
    }

    /** That of the cost centers that begin as it does, as far as any does, where they agree. */
    private Optional<String> ofNeighbours(String code) {
        for (int length = code.length() - 1; length > 0; length--) {
            var begin = code.substring(0, length);
            var theirs = centers.stream()
                    .filter(center -> center.getCostCenterValue().stream().anyMatch(value -> value.startsWith(begin)))
                    .flatMap(center -> center.getCompany().stream())
                    .filter(companies::contains)
                    .collect(Collectors.toSet());
            if (!theirs.isEmpty()) {
                return only(theirs);
            }
        }
        return Optional.empty();
    }

    private Optional<String> left() {
        var free = companies.stream()
                .filter(company ->
                        centers.stream().noneMatch(center -> center.getCompany().contains(company)))
                .collect(Collectors.toSet());
        return companies.size() == 1 ? Optional.of(companies.get(0)) : only(free);
    }

    private static Optional<String> only(Set<String> companies) {
        return companies.stream().findFirst().filter(one -> companies.size() == 1);
    }
}
