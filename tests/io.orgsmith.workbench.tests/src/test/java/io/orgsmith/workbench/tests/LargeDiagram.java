// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A project of 2,000 elements with 4,000 lines in the picture of its structure. All of it is there already, so that the rules
 * ask for little: thousands of findings in one file would be what takes the time.
 */
final class LargeDiagram {
    static final int UNITS = 60;
    static final int COMPANIES = 52;
    static final int PLANTS = 14;
    private static final int STORES = 1046;

    private LargeDiagram() {}

    static String text() {
        var companies = IntStream.range(0, COMPANIES)
                .mapToObj(i ->
                        "existing legal entity LE%1$02d \"Company %1$d\" { ledger L  balancing segment values %1$02d }"
                                .formatted(i))
                .collect(Collectors.joining("\n"));
        var units = IntStream.range(0, UNITS).mapToObj(LargeDiagram::unit).collect(Collectors.joining("\n"));
        return "enterprise \"Large\" for ebs 12.2\nexisting ledger L \"Books\" { currency CNY }\n" + companies
                + "\nexisting business group G \"Group\" {\n" + units
                + "\n}\n";
    }

    private static String unit(int number) {
        var companies =
                IntStream.range(0, COMPANIES).mapToObj("LE%02d"::formatted).collect(Collectors.joining(", "));
        var plants = IntStream.range(0, PLANTS)
                .mapToObj(i -> plant(number * PLANTS + i))
                .collect(Collectors.joining("\n"));
        return "  existing operating unit U%1$02d \"Unit %1$d\" {\n".formatted(number)
                + "    ledger L  default legal context LE00\n    legal entities %s\n%s\n  }"
                        .formatted(companies, plants);
    }

    private static String plant(int number) {
        int plants = UNITS * PLANTS;
        int stores = STORES / plants + (number < STORES % plants ? 1 : 0);
        var inside = IntStream.range(0, stores)
                .mapToObj(i -> "  subinventory S%d { description \"Store %d\" }".formatted(i, i))
                .collect(Collectors.joining());
        return "    existing inventory organization P%1$03d \"Plant %1$d\" code %2$s { legal entity LE%3$02d%4$s }"
                .formatted(number, code(number), number % COMPANIES, inside);
    }

    /** Three characters, as EBS has it. */
    private static String code(int number) {
        return "P%2s".formatted(Integer.toString(number, 36)).replace(' ', '0').toUpperCase(Locale.ROOT);
    }
}
