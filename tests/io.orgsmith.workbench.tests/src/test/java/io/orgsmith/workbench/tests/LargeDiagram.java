// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A project of 2,000 elements with 4,000 lines in the picture of its structure. */
final class LargeDiagram {
    static final int UNITS = 60;
    static final int COMPANIES = 52;
    static final int PLANTS = 14;
    private static final int STORES = 1046;

    private LargeDiagram() {}

    static String text() {
        var companies = IntStream.range(0, COMPANIES)
                .mapToObj(i -> "legal entity LE%02d \"Company %d\" { ledger L }".formatted(i, i))
                .collect(Collectors.joining("\n"));
        var units = IntStream.range(0, UNITS).mapToObj(LargeDiagram::unit).collect(Collectors.joining("\n"));
        return "ledger L \"Books\" { currency CNY }\n" + companies + "\nbusiness group G \"Group\" {\n" + units
                + "\n}\n";
    }

    private static String unit(int number) {
        var companies =
                IntStream.range(0, COMPANIES).mapToObj("LE%02d"::formatted).collect(Collectors.joining(", "));
        var plants = IntStream.range(0, PLANTS)
                .mapToObj(i -> plant(number * PLANTS + i))
                .collect(Collectors.joining("\n"));
        return "  operating unit U%02d \"Unit %d\" {\n    ledger L  legal entities %s\n%s\n  }"
                .formatted(number, number, companies, plants);
    }

    private static String plant(int number) {
        int plants = UNITS * PLANTS;
        int stores = STORES / plants + (number < STORES % plants ? 1 : 0);
        var inside = IntStream.range(0, stores)
                .mapToObj(i -> "  subinventory S%d { description \"Store %d\" }".formatted(i, i))
                .collect(Collectors.joining());
        return "    inventory organization P%03d \"Plant %d\" code P%03d { legal entity LE%02d%s }"
                .formatted(number, number, number, number % COMPANIES, inside);
    }
}
