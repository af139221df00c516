// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** A chart of accounts takes the value sets that are there for it, and brings nothing that nobody asked for. */
class ChartCreationTest {
    private static final String SETS = """
            value set HT_COMPANY
            value set HT_COST_CENTER
            value set HT_ACCOUNT
            """;

    private static final String DRAWN = SETS + """

            chart of accounts HT_COA "HT_FLEX" {
              segment COMPANY balancing value set HT_COMPANY
              segment COST_CENTER cost center value set HT_COST_CENTER
              segment ACCOUNT natural account value set HT_ACCOUNT
            }
            """;

    @Test
    void itHasASegmentForEachValueSetThatFits() {
        assertThat(created(SETS, "HT_COA", "HT_FLEX")).isEqualTo(DRAWN);
        assertThat(created(SETS + "value set OLD_COMPANY\n", "HT_COA", "HT_FLEX"))
                .as("ids that begin alike")
                .contains("segment COMPANY balancing value set HT_COMPANY\n");
    }

    @Test
    void itIsBareWhereNoneIsThere() {
        assertThat(created("location HZ\n", "HT_COA", "HT_FLEX"))
                .isEqualTo("location HZ\n\nchart of accounts HT_COA \"HT_FLEX\"\n");
    }

    @Test
    void itIsBareWhereItIsNotPlainWhichOnesAreMeant() {
        assertThat(created(SETS + "value set OLD_COMPANY\n", "COA_2", "")).endsWith("\nchart of accounts COA_2\n");
        assertThat(created(DRAWN, "HT_CHART", "")).isEqualTo(DRAWN + "chart of accounts HT_CHART\n");
    }

    @Test
    void onALedgerItIsThatOfTheLedger() {
        var drawn = Drawn.org("ledger HT \"Books\" { currency CNY }\n");
        var creation =
                new Creation(drawn.project(), drawn.model(), Literals.CHART_OF_ACCOUNTS, drawn.element("ledger:HT"));
        assertThat(creation.isPossible()).isTrue();
        assertThat(drawn.after(creation.fix("HT_COA", "HT_FLEX")))
                .isEqualTo(
                        "chart of accounts HT_COA \"HT_FLEX\"\n\nledger HT \"Books\" { currency CNY  chart of accounts HT_COA }\n");
    }

    private static String created(String text, String id, String name) {
        var drawn = Drawn.org(text);
        return drawn.after(
                new Creation(drawn.project(), drawn.model(), Literals.CHART_OF_ACCOUNTS, null).fix(id, name));
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
