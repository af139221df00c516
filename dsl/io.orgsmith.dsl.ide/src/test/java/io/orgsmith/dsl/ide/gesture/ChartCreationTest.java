// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** A chart of accounts comes with what it is nothing without, and values come into its value sets. */
class ChartCreationTest {
    private static final String DRAWN = """
            ledger HT "Books" { currency CNY  chart of accounts HT_COA }

            value set HT_COMPANY
            value set HT_COST_CENTER
            value set HT_ACCOUNT
            chart of accounts HT_COA "HT_FLEX" {
              segment COMPANY balancing value set HT_COMPANY
              segment COST_CENTER cost center value set HT_COST_CENTER
              segment ACCOUNT natural account value set HT_ACCOUNT
            }
            """;

    @Test
    void onALedgerItIsThatOfTheLedger() {
        var drawn = Drawn.org("ledger HT \"Books\" { currency CNY }\n");
        var creation =
                new Creation(drawn.project(), drawn.model(), Literals.CHART_OF_ACCOUNTS, drawn.element("ledger:HT"));
        assertThat(creation.isPossible()).isTrue();
        assertThat(drawn.after(creation.fix("HT_COA", "HT_FLEX"))).isEqualTo(DRAWN);
    }

    @Test
    void aSecondOneHasValueSetsOfOtherIds() {
        var drawn = Drawn.org(DRAWN);
        var creation = new Creation(drawn.project(), drawn.model(), Literals.CHART_OF_ACCOUNTS, null);
        assertThat(drawn.after(creation.fix("HT_CHART", ""))).endsWith("""
                        }
                        value set HT_CHART_COMPANY
                        value set HT_CHART_COST_CENTER
                        value set HT_CHART_ACCOUNT
                        chart of accounts HT_CHART {
                          segment COMPANY balancing value set HT_CHART_COMPANY
                          segment COST_CENTER cost center value set HT_CHART_COST_CENTER
                          segment ACCOUNT natural account value set HT_CHART_ACCOUNT
                        }
                        """);
    }

    @Test
    void valuesStandOneALine() {
        var drawn = Drawn.org(DRAWN);
        var first = drawn.after(value(drawn).fix(new Naming("01", "杭州", "Hangzhou")));
        assertThat(first).contains("value set HT_COMPANY {\n  value 01 \"杭州\" en \"Hangzhou\"\n}\nvalue set");
        var again = Drawn.org(first);
        assertThat(ProposedId.of(value(again), "佛山")).isEqualTo("02");
        assertThat(value(again).isFree("01")).isFalse();
        assertThat(again.after(value(again).fix("02", "佛山")))
                .contains("  value 01 \"杭州\" en \"Hangzhou\"\n  value 02 \"佛山\"\n}\n");
    }

    private static Creation value(Drawn drawn) {
        return new Creation(
                drawn.project(), drawn.model(), Literals.SEGMENT_VALUE, drawn.element("value-set:HT_COMPANY"));
    }
}
