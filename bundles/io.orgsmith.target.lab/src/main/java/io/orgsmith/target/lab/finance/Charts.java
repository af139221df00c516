// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What other setups need to know of a chart of accounts. */
public final class Charts {
    /** General Ledger's application id, to which the accounting flexfield belongs. */
    public static final long APPLICATION = 101;

    static final String FLEXFIELD = "GL#";
    static final String STRUCTURES = "FND_ID_FLEX_STRUCTURES";
    static final String SEGMENTS = "FND_ID_FLEX_SEGMENTS";
    static final String QUALIFIERS = "FND_SEGMENT_ATTRIBUTE_VALUES";
    static final String NUMBER = "ID_FLEX_NUM";
    static final String CODE = "ID_FLEX_STRUCTURE_CODE";
    static final String COLUMN = "APPLICATION_COLUMN_NAME";
    static final Map<String, String> QUALIFIER_CODES = Map.of(
            "balancing", "GL_BALANCING",
            "cost center", "FA_COST_CTR",
            "natural account", "GL_ACCOUNT",
            "intercompany", "GL_INTERCOMPANY");

    private Charts() {}

    /** The value set of the chart's segment with that qualifier (balancing, cost center …); empty where it has none. */
    public static Optional<Long> valueSet(long chart, String qualifier, TableImage image) {
        return image
                .where(QUALIFIERS, Map.of(NUMBER, chart, "SEGMENT_ATTRIBUTE_TYPE", QUALIFIER_CODES.get(qualifier)))
                .stream()
                .filter(row -> row.is("ATTRIBUTE_VALUE", "Y"))
                .flatMap(row -> image.first(SEGMENTS, Map.of(NUMBER, chart, COLUMN, row.text(COLUMN))).stream())
                .map(segment -> segment.number("FLEX_VALUE_SET_ID"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** As {@link #valueSet}, for what cannot be stored without. */
    public static long neededValueSet(long chart, String qualifier, TableImage image) {
        return valueSet(chart, qualifier, image)
                .orElseThrow(() -> new SetupProblem("chart.qualifier.missing", name(chart, image), qualifier));
    }

    /** The chart whose segments with these qualifiers use these value sets; of several the first by code. */
    public static Optional<Long> with(Map<String, Long> valueSets, TableImage image) {
        return image.where(STRUCTURES, "ID_FLEX_CODE", FLEXFIELD).stream()
                .sorted((a, b) -> a.text(CODE).compareTo(b.text(CODE)))
                .map(row -> row.number(NUMBER))
                .filter(chart -> valueSets.entrySet().stream()
                        .allMatch(wanted ->
                                valueSet(chart, wanted.getKey(), image).equals(Optional.ofNullable(wanted.getValue()))))
                .findFirst();
    }

    private static String name(long chart, TableImage image) {
        return image.first(STRUCTURES, NUMBER, chart)
                .map((Row row) -> row.text(CODE))
                .orElse("");
    }
}
