// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sound enterprise of any size, as text: ledgers with legal entities, operating units by business, plants with
 * subinventories, cost centers. No rule finds fault with it.
 */
final class GeneratedEnterprise {
    private static final int PLANTS = 6;
    private static final int SUBINVENTORIES = 3;
    private static final int COST_CENTERS = 4;
    /** Elements in one division: ledger, legal entity, location, operating unit, values, plants and what is in them. */
    static final int DIVISION = 4 + 1 + COST_CENTERS * 2 + PLANTS * (1 + SUBINVENTORIES);

    private GeneratedEnterprise() {}

    /**
     * The files of an enterprise.
     *
     * @param elements about how many elements
     * @param files over how many files they are spread, the first of which holds what all share
     */
    static SortedMap<URI, String> of(int elements, int files) {
        int divisions = Math.max(1, elements / DIVISION);
        var parts = new ArrayList<StringBuilder>();
        for (int i = 0; i < files; i++) {
            parts.add(new StringBuilder());
        }
        parts.get(0).append(shared(divisions));
        for (int i = 0; i < divisions; i++) {
            parts.get(i % files).append(division(i));
        }
        var texts = new TreeMap<URI, String>();
        for (int i = 0; i < files; i++) {
            texts.put(
                    URI.create("memory:/part%03d.org".formatted(i)),
                    parts.get(i).toString());
        }
        return texts;
    }

    private static String shared(int divisions) {
        var values = new StringBuilder("value set COMPANY { size 6");
        var departments = new StringBuilder("value set DEPARTMENT { size 8");
        for (int i = 0; i < divisions; i++) {
            values.append("\n  value ")
                    .append(company(i))
                    .append(" \"公司 ")
                    .append(i)
                    .append('"');
            for (int c = 0; c < COST_CENTERS; c++) {
                departments.append("\n  value ").append(department(i, c));
            }
        }
        return "enterprise \"大集团\" for ebs 12.2 { setting GEN002.inventory-organizations = 1000000 }\n"
                + values
                + "\n}\n"
                + departments
                + "\n}\n"
                + """
                value set ACCOUNT { size 4  value 1403  value 4104 }
                chart of accounts COA "GROUP_FLEX" {
                  segment COMPANY balancing value set COMPANY
                  segment DEPARTMENT cost center value set DEPARTMENT
                  segment ACCOUNT natural account value set ACCOUNT
                }
                existing business group GROUP "大集团"
                """;
    }

    private static String division(int i) {
        var text = new StringBuilder("""
                location L@ "地点 @" { country CN  city "城市 @" }
                ledger B@ "分类账 @" { currency CNY  calendar MONTH  chart of accounts COA
                  retained earnings #-00000000-4104  accounting method STANDARD_ACCRUAL }
                legal entity E@ "公司 @" { ledger B@  balancing segment values #  registration "R@" jurisdiction CN  at L@ }
                operating unit U@ "业务 @" {
                  business group GROUP  ledger B@  default legal context E@  line of business "业务 @"
                """.replace("#", company(i)).replace("@", Integer.toString(i)));
        for (int p = 0; p < PLANTS; p++) {
            text.append(plant(i, p));
        }
        text.append("}\n");
        for (int c = 0; c < COST_CENTERS; c++) {
            text.append("cost center C%d_%d \"中心 %d-%d\" { business group GROUP  chart of accounts COA  value %s-%s }%n"
                    .formatted(i, c, i, c, company(i), department(i, c)));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String plant(int i, int p) {
        int number = i * PLANTS + p;
        var text = new StringBuilder(
                "  inventory organization P%d \"工厂 %d\" code %s { calendar WORK  at L%d  cost center C%d_%d"
                        .formatted(number, number, code(number), i, i, p % COST_CENTERS));
        for (var name : List.of("RAW", "WIP", "FG").subList(0, SUBINVENTORIES)) {
            text.append("\n    subinventory ")
                    .append(name)
                    .append(" { description \"")
                    .append(name)
                    .append(" 库\" }");
        }
        return text.append(" }\n").toString();
    }

    private static String company(int i) {
        return "%06d".formatted(i + 1);
    }

    private static String department(int i, int c) {
        return "%08d".formatted(i * COST_CENTERS + c + 1);
    }

    /** Three characters, unique up to 46,656. */
    private static String code(int number) {
        var code = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(3 - code.length()) + code;
    }
}
