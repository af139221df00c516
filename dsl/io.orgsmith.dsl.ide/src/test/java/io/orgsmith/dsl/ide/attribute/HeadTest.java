// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By what else something is known, an expert writes behind its names. */
class HeadTest {
    @Test
    void aShortNameStandsBehindTheNames() {
        assertThat(set("ledger HT \"华泰\" en \"Huatai\" { currency CNY }\n", "HT", "shortName", "HTB"))
                .isEqualTo("ledger HT \"华泰\" en \"Huatai\" short HTB { currency CNY }\n");
        assertThat(set("operating unit TV \"TV\"\n", "TV", "shortCode", "TVB"))
                .isEqualTo("operating unit TV \"TV\" short TVB\n");
    }

    @Test
    void soDoTheCodeOfAnOrganizationAndTheApplicationOfAResponsibility() {
        var plant = "template PLANT for inventory organization { mrp }\n";
        assertThat(set(plant + "inventory organization P like PLANT {\n  calendar W\n}\n", "P", "code", "HP1"))
                .isEqualTo(plant + "inventory organization P code HP1 like PLANT {\n  calendar W\n}\n");
        assertThat(set("responsibility BUYER \"采购\" formerly \"买\" { menu M }\n", "BUYER", "application", "PO"))
                .isEqualTo("responsibility BUYER \"采购\" formerly \"买\" in PO { menu M }\n");
    }

    @Test
    void thatOfABusinessGroupStaysInItsBlock() {
        assertThat(set("business group G \"G\" { currency CNY }\n", "G", "shortName", "GRP"))
                .isEqualTo("business group G \"G\" { short GRP  currency CNY }\n");
    }

    @Test
    void whatIsWrittenStaysWhereItIs() {
        assertThat(set("ledger HT \"华泰\" { short HT  currency CNY }\n", "HT", "shortName", "HTC"))
                .isEqualTo("ledger HT \"华泰\" { short HTC  currency CNY }\n");
    }

    @Test
    void aLineThatHasNoRoomTakesNoMore() {
        var name = "x".repeat(95);
        assertThat(set("ledger HT \"" + name + "\" {\n  currency CNY\n}\n", "HT", "shortName", "HT_LEDGER"))
                .isEqualTo("ledger HT \"" + name + "\" {\n  short HT_LEDGER  currency CNY\n}\n");
        assertThat(set("ledger HT \"" + name + "\" { currency CNY }\n", "HT", "shortName", "H"))
                .isEqualTo("ledger HT \"" + name + "\" short H {\n  currency CNY\n}\n");
    }

    private static String set(String text, String id, String name, String value) {
        return Edited.org(text).set(id, name, value);
    }
}
