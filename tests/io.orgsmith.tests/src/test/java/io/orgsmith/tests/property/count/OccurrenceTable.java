// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.count;

import io.orgsmith.rules.Rule;
import io.orgsmith.rules.RuleCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How often each release, entity, attribute and rule occurred in a run. */
public record OccurrenceTable(Occurrences occurrences) {
    /** Less is as good as never tried. */
    private static final double LEAST = 1.0;

    /** All that has to occur in at least one of a hundred enterprises and did not. */
    public List<String> rare() {
        return all().filter(what -> Omitted.reason(what).isEmpty() && occurrences.percent(what) < LEAST)
                .toList();
    }

    /** As a table of Markdown. */
    public String markdown() {
        var text = new StringBuilder("Of %d enterprises, %d of them changed after they were applied:\n\n"
                .formatted(occurrences.enterprises(), occurrences.changed()));
        text.append("| | in % | |\n|---|---:|---|\n");
        all().forEach(what -> text.append("| %s | %s | %s |\n"
                .formatted(
                        what,
                        String.format(Locale.ROOT, "%.1f", occurrences.percent(what)),
                        Omitted.reason(what).orElse(""))));
        return text.toString();
    }

    private static Stream<String> all() {
        return Stream.of(
                        Stream.of("12.2", "12.1", "11i").map(release -> "release " + release),
                        Features.entities().stream().map(entity -> "entity " + entity),
                        Features.attributes().stream().map(attribute -> "attribute " + attribute),
                        RuleCatalogue.standard().rules().stream().map(Rule::id).map(rule -> "rule " + rule))
                .flatMap(names -> names);
    }
}
