// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.Marked;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A value of an account segment gets another id together with all places that name it by its code. */
class RenamedValueTest {
    private static final String CHART = """
            value set PARTNER { value 11  value 21 }
            value set CENTER { value 11  value 1100 }
            value set ACCOUNT { value 11  value 4104 }
            chart of accounts COA {
              segment COMPANY balancing value set CO
              segment CENTER cost center value set CENTER
              segment ACCOUNT natural account value set ACCOUNT
              segment PARTNER intercompany value set PARTNER
            }
            """;

    @Test
    void ofLegalEntitiesAndLedgers() {
        follows("value set CO { value 1|1  value 21 }\n" + CHART + """
                ledger L { chart of accounts COA  balancing segment values 21, 11 }
                --- b.org
                legal entity A { ledger L  balancing segment values 11, 12 }
                legal entity B { ledger L  balancing segment values of L: 11 }
                legal entity C { registration 11 }
                """, """
                ledger L { chart of accounts COA  balancing segment values 21, 15 }
                ---
                legal entity A { ledger L  balancing segment values 15, 12 }
                legal entity B { ledger L  balancing segment values of L: 15 }
                legal entity C { registration 11 }
                """);
    }

    @Test
    void ofAccountsInTheirOwnPlaceAlone() {
        follows("value set CO { value 1|1 }\n" + CHART + """
                ledger L { chart of accounts COA  retained earnings 11-11-11-11 }
                operating unit U { ledger L
                  inventory organization P {
                    accounts { material "11-1100-4104-11"  sales 21-11-11-11 }
                    subinventory S { material account 11-1100-4104-11 }
                  }
                }
                """, """
                ledger L { chart of accounts COA  retained earnings 15-11-11-11 }
                operating unit U { ledger L
                  inventory organization P {
                    accounts { material "15-1100-4104-11"  sales 21-11-11-11 }
                    subinventory S { material account 15-1100-4104-11 }
                  }
                }
                """);
    }

    @Test
    void ofCostCenters() {
        follows("value set CO { value 1|1 }\n" + CHART + """
                cost center A { company value 11 }
                cost center B { value 11-11 }
                cost center C { company value 11  cost center value 11 }
                template T for cost center { company value 11 }
                cost center D like T
                hr organization H { cost center 11 }
                """, """
                cost center A { company value 15 }
                cost center B { value 15-11 }
                cost center C { company value 15  cost center value 11 }
                template T for cost center { company value 15 }
                cost center D like T
                hr organization H { cost center 11 }
                """);
    }

    @Test
    void inEnvironments() {
        follows("value set CO { value 1|1 }\n" + CHART + """
                ledger L { chart of accounts COA }
                environment DEV { ledger L { balancing segment values 11 } }
                """, """
                ledger L { chart of accounts COA }
                environment DEV { ledger L { balancing segment values 15 } }
                """);
    }

    @Test
    void ofTheChartThatHasItAlone() {
        follows("value set CO { value 1|1 }\nvalue set CO2 { value 11 }\n" + CHART + """
                chart of accounts COA2 { segment COMPANY balancing value set CO2 }
                ledger L { chart of accounts COA }
                ledger M { chart of accounts COA2 }
                legal entity A { ledger L  balancing segment values 11 }
                legal entity B { ledger M  balancing segment values 11 }
                legal entity C { ledger L, M  balancing segment values of L: 11  balancing segment values of M: 11 }
                """, """
                chart of accounts COA2 { segment COMPANY balancing value set CO2 }
                ledger L { chart of accounts COA }
                ledger M { chart of accounts COA2 }
                legal entity A { ledger L  balancing segment values 15 }
                legal entity B { ledger M  balancing segment values 11 }
                legal entity C { ledger L, M  balancing segment values of L: 15  balancing segment values of M: 11 }
                """);
    }

    @Test
    void nowhereElseWhereItHasACodeOfItsOwn() {
        follows("value set CO { value 1|1 code C1 }\n" + CHART + """
                ledger L { chart of accounts COA }
                legal entity A { ledger L  balancing segment values C1, 11 }
                """, """
                ledger L { chart of accounts COA }
                legal entity A { ledger L  balancing segment values C1, 11 }
                """);
    }

    @Test
    void anIdThatIsTakenInItsSetIsRefused() {
        var given = Marked.of("value set CO { value 1|1  value 12 }\nvalue set V { value 13 }\n");
        assertThat(Renaming.to(given.project(), given.file(), given.caret(), "12")
                        .refusal()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("There is a segment value with the id “12” already.");
        assertThat(Renaming.to(given.project(), given.file(), given.caret(), "13")
                        .refusal())
                .isEmpty();
    }

    private static void follows(String marked, String behindChart) {
        var given = Marked.of(marked);
        var result = Renaming.to(given.project(), given.file(), given.caret(), "15");
        assertThat(result.refusal()).isEmpty();
        var after = given.project().texts().entrySet().stream()
                .map(each -> TextEdits.apply(each.getValue(), result.edits().getOrDefault(each.getKey(), List.of())))
                .collect(Collectors.joining("---\n"));
        assertThat(after).startsWith("value set CO { value 15").endsWith(CHART + behindChart);
    }
}
