// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large group in order: many companies, few operating units, hundreds of plants. No rule has anything to say. */
class LargeGroupTest {

    private static final int COMPANIES = 24;
    private static final int PLANTS = 300;
    private static final String[] UNITS = {"TV", "XRAY", "PARTS", "SERVICE"};

    private static String each(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("%i", String.format("%03d", i))
                        .replace("%c", String.format("%02d", 10 + i % COMPANIES))
                        .replace("%u", UNITS[i % COMPANIES % UNITS.length])
                        .replace("%p", String.format("%c%02d", 'A' + i / 100, i % 100)))
                .collect(Collectors.joining("\n"));
    }

    private static String companies() {
        return "value set FIRMS { size 2\n" + each(COMPANIES, "value %c \"公司 %c\"") + "\n}\n"
                + "value set ROOMS { size 4  value 0000\n" + each(COMPANIES, "value %c10 \"公司 %c 制造\"") + "\n}\n"
                + """
                chart of accounts FLEX "LARGE_FLEX" {
                  segment C balancing value set FIRMS   segment R cost center value set ROOMS   segment A natural account value set ACCOUNT
                }
                existing ledger BIG "大集团账" { currency CNY  calendar GH_MONTH  chart of accounts FLEX }
                template FIRM for legal entity { ledger BIG  jurisdiction CN  country CN  at BJ  business group GH }
                """
                + each(
                        COMPANIES,
                        "legal entity LE%c \"第 %c 公司\" like FIRM"
                                + " { balancing segment value %c  registration \"9111%c\"  tax registration \"T%c\" }")
                + "\n"
                + each(
                        COMPANIES,
                        "cost center CC%c \"%c 制造\" { business group GH  chart of accounts FLEX  value %c-%c10 }");
    }

    private static String units() {
        return IntStream.range(0, UNITS.length)
                .mapToObj(u -> "operating unit %s \"%s 业务\" { business group GH  ledger BIG  line of business \"%s\"%n"
                                .formatted(UNITS[u], UNITS[u], UNITS[u])
                        + "  default legal context LE%d  legal entities %s }"
                                .formatted(
                                        10 + u,
                                        IntStream.range(0, COMPANIES)
                                                .filter(c -> c % UNITS.length == u)
                                                .mapToObj(c -> "LE" + (10 + c))
                                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static String plants() {
        return each(
                        PLANTS,
                        "inventory organization P%i \"第 %i 厂\" code %p like PLANT"
                                + " { operating unit %u  legal entity LE%c  cost center CC%c\n"
                                + "  accounts { material %c-0000-1403  cost of sales %c-%c10-6401 } }")
                + """

                template PLANT for inventory organization {
                  business group GH   at BJ   calendar GH_WORK   costing average   mrp   wip   master organization MASTER
                  subinventory RAW { description "原料库" }   subinventory FG { description "成品库" }
                }
                inventory organization MASTER "物料主组织" code MST {
                  business group GH   operating unit TV   legal entity LE10   at BJ
                }
                """;
    }

    private static String access(String option) {
        return IntStream.range(0, UNITS.length)
                .mapToObj(u -> """
                        security profile ONLY_%1$s "%1$s 单元" { business group GH  operating units %1$s }
                        responsibility BUY_%1$s "%1$s 采购" in PO { like IN_GROUP  %2$s }
                        """.formatted(UNITS[u], option.replace("%u", UNITS[u])))
                .collect(Collectors.joining("\n", """
                        template IN_GROUP for responsibility { menu "M"  request group "All"  HR:Security Profile = business group GH }
                        hr organization PEOPLE "人力资源部" { business group GH  chart of accounts FLEX  cost center 1010 }
                        responsibility STOCK "库存" in INV { like IN_GROUP }
                        """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.2", "12.1"})
    void inR12(String release) {
        Marked.in(release)
                .holds(
                        companies(),
                        units(),
                        plants(),
                        access("MO:Security Profile = ONLY_%u  MO:Default Operating Unit = operating unit %u"));
    }

    @Test
    void in11i() {
        Marked.in("11i").holds(companies(), units(), plants(), access("MO:Operating Unit = operating unit %u"));
    }
}
