// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.catalogue.ApiParameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fact of which we are not certain for every code level.
 *
 * @param used where a script relies on it
 * @param resolvedBy what asks the target
 * @param says what is printed when the fact does not hold there
 */
record UncertainFact(String name, String confidence, String release, Pattern used, Pattern resolvedBy, String says) {
    static Stream<UncertainFact> all() throws IOException {
        return Stream.concat(written(), catalogued());
    }

    private static Stream<UncertainFact> written() throws IOException {
        try (var in = UncertainFact.class.getResourceAsStream("/uncertain-facts.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new UncertainFact(
                            cells[0], cells[1], "", Pattern.compile(cells[2]), Pattern.compile(cells[3]), cells[4]));
        }
    }

    /** One for each procedure and release that is not certain, or has such a parameter. */
    private static Stream<UncertainFact> catalogued() {
        List<ApiParameter> rows = ApiCatalogue.read().rows();
        return Stream.of(EbsRelease.values()).flatMap(release -> rows.stream()
                .filter(row -> !row.confidence().equals("H") && row.releases().contains(release.word()))
                .map(row -> of(row, release))
                .distinct());
    }

    private static UncertainFact of(ApiParameter row, EbsRelease release) {
        String call = row.packageName() + "." + row.procedure();
        boolean isConstant = row.procedure().startsWith("G_");
        String check = isConstant ? "check_constant" : row.name().isEmpty() ? "check_procedure" : "check_call";
        String says = isConstant
                ? "is no constant of this target"
                : row.name().isEmpty() ? "does not exist on this target" : "has no overload that takes the call";
        return new UncertainFact(
                call,
                row.confidence(),
                release.word(),
                Pattern.compile("\\b" + Pattern.quote(call.toLowerCase(Locale.ROOT)) + "\\b"),
                Pattern.compile(check + "\\('" + row.packageName() + "', '" + row.procedure() + "'"),
                says);
    }

    /** Patterns are equal where their texts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof UncertainFact fact && fact.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
