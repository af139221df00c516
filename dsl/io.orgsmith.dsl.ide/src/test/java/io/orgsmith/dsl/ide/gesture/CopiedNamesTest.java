// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.assist.FreeCodes;
import io.orgsmith.model.org.Element;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A copy bears names and a code of its own: two organizations of one name are none that EBS takes. */
class CopiedNamesTest {
    private static final String PLANT = """
            inventory organization HZ_PUMPS "杭州水泵厂" en "Hangzhou Pump Factory" {
              code HP1  at HZ
              subinventory RAW { description "原料库" }
            }
            """;

    @Test
    void inAllLanguages() {
        var once = pasted("location HZ \"杭州\"\n" + PLANT, "inventory-organization:HZ_PUMPS");
        var copy = PLANT.replace(
                        "HZ_PUMPS \"杭州水泵厂\" en \"Hangzhou Pump Factory\"",
                        "HZ_PUMPS_2 \"杭州水泵厂 2\" en \"Hangzhou Pump Factory 2\"")
                .replace("HP1", "HP2");
        assertThat(once).isEqualTo("location HZ \"杭州\"\n" + PLANT + copy);
    }

    @Test
    void aThirdOneIsCounted() {
        var twice = pasted(
                pasted("location HZ\n" + PLANT, "inventory-organization:HZ_PUMPS"),
                "inventory-organization:HZ_PUMPS_2");
        assertThat(twice).contains("HZ_PUMPS_3 \"杭州水泵厂 3\" en \"Hangzhou Pump Factory 3\" {\n  code HP3  at HZ\n");
    }

    @Test
    void severalAtOnceAreToldApart() {
        var ids = List.of("inventory-organization:A", "inventory-organization:B");
        var text = "inventory organization A \"One\" code S01\ninventory organization B \"Two\" code S02\n";
        assertThat(pasted(text, ids.toArray(String[]::new)))
                .contains("A_2 \"One 2\" code S03\n", "B_2 \"Two 2\" code S04\n");
    }

    @Test
    void shortNamesAndIdentifiersAreToldApart() {
        assertThat(pasted("ledger HT \"Books\" short HT { currency CNY }\n", "ledger:HT"))
                .endsWith("ledger HT_2 \"Books 2\" short HT_2 { currency CNY }\n");
        assertThat(pasted("operating unit PUMPS \"Pumps\" {\n  short PUMP\n}\n", "operating-unit:PUMPS"))
                .endsWith("operating unit PUMPS_2 \"Pumps 2\" {\n  short PUMP_2\n}\n");
        assertThat(pasted("business group G \"Group\" short 华泰 {}\n", "business-group:G"))
                .endsWith("business group G_2 \"Group 2\" short 华泰_2 {}\n");
        assertThat(pasted("legal entity A \"Company\" identifier L09 { country CN }\n", "legal-entity:A"))
                .endsWith("legal entity A_2 \"Company 2\" identifier L10 { country CN }\n");
        assertThat(pasted("responsibility R \"Buyer\" { key BUYER }\n", "responsibility:R"))
                .endsWith("responsibility R_2 \"Buyer 2\" { key BUYER_2 }\n");
    }

    @Test
    void aShortNameThatIsThereIsLeftToWhoHasIt() {
        var ids = new String[] {"ledger:A", "ledger:B"};
        assertThat(pasted("ledger A short L1\nledger B short L2\nledger C short L3\n", ids))
                .contains("ledger A_2 short L4\n", "ledger B_2 short L5\n");
    }

    /** GL_LEDGERS.SHORT_NAME has room for twenty bytes. */
    @Test
    void aShortNameKeepsToItsRoom() {
        assertThat(pasted("ledger A short ABCDEFGHIJKLMNOPQRST\n", "ledger:A"))
                .endsWith("ledger A_2 short ABCDEFGHIJKLMNOPQR_2\n");
        assertThat(pasted("ledger A short 华泰人民币账\n", "ledger:A")).endsWith("ledger A_2 short 华泰人民币账_2\n");
        assertThat(pasted("ledger A short 华泰人民币账A\n", "ledger:A")).endsWith("ledger A_2 short 华泰人民币账_2\n");
    }

    @Test
    void aSubinventoryBesideItselfHasACodeOfItsOwn() {
        var text = "inventory organization P {\n  subinventory FG { description \"Goods\"  code FG1 }\n}\n";
        assertThat(pasted(text, "subinventory:P.FG"))
                .contains("  subinventory FG_2 { description \"Goods\"  code FG2 }\n");
    }

    @Test
    void anIdWithZerosIsCountedWithThem() {
        assertThat(pasted("ledger L09\n", "ledger:L09")).endsWith("ledger L10\n");
        assertThat(pasted("ledger L001\n", "ledger:L001")).endsWith("ledger L002\n");
    }

    @Test
    void aCodeOfNoSeriesGetsOneThatIsFree() {
        assertThat(FreeCodes.like("MST", Set.of("MST")))
                .isPresent()
                .get()
                .asString()
                .hasSize(3);
        assertThat(FreeCodes.like("B09", Set.of("B09", "B10"))).contains("B11");
        assertThat(FreeCodes.like("Z9", Set.of("Z9"))).isPresent();
    }

    private static String pasted(String text, String... ids) {
        var drawn = Drawn.org(text);
        List<Element> elements =
                java.util.stream.Stream.of(ids).map(drawn::element).toList();
        return drawn.after(new Copying(drawn.project(), drawn.model(), elements, null).fix());
    }
}
