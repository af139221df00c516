// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.choice.Choices;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A chart of accounts, and what accounts in it can be made of.
 *
 * @param segments the value set of each segment
 * @param company the one whose values are companies
 * @param center the one whose values are cost centers; null for none
 * @param taken the company values that somebody has already
 */
public record Chart(
        Declaration chart, String separator, List<Values> segments, Values company, Values center, Set<String> taken) {
    /** A value set and those of its values that can be used in an account. */
    public record Values(Declaration set, List<String> codes) {}

    Chart(Declaration chart, String separator, List<Values> segments, Values company, Values center) {
        this(chart, separator, segments, company, center, new HashSet<>());
    }

    /** Whether the text only asks for it. */
    boolean isThere() {
        return chart.kind().startsWith("existing");
    }

    /** Some account in quotes. @param companies what its company may be; empty: any */
    public String account(Choices choices, List<String> companies) {
        var parts = new ArrayList<String>();
        for (var segment : segments) {
            boolean isOfCompany = segment == company && !companies.isEmpty();
            parts.add(choices.pick(isOfCompany ? companies : segment.codes()));
        }
        return Clause.quoted(String.join(separator, parts));
    }

    /** Company values that nobody had until now. */
    List<String> freeCompanies() {
        return company.codes().stream().filter(code -> !taken.contains(code)).toList();
    }
}
