// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on figures. */
class LabelsTest {
    private static Node first(String text, Locale locale, String id) {
        return new Scenes(Organizations.of(text), locale)
                .of(View.STRUCTURE, Map.of())
                .all()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNameIsInTheReadersLanguageWhereThereIsOne() {
        var text = "ledger CN \"人民币账\" en \"RMB Ledger\"\n";
        assertThat(first(text, Locale.ENGLISH, "ledger:CN").name()).isEqualTo("RMB Ledger");
        assertThat(first(text, Locale.SIMPLIFIED_CHINESE, "ledger:CN").name()).isEqualTo("人民币账");
    }

    @Test
    void withoutANameTheIdIsTheName() {
        assertThat(first("ledger CN", Locale.ENGLISH, "ledger:CN").name()).isEqualTo("CN");
    }

    @Test
    void belowIsTheKindWithTheCodeByWhichEbsKnowsIt() {
        var text = "inventory organization P \"厂\" code P01";
        assertThat(first(text, Locale.ENGLISH, "inventory-organization:P").note())
                .isEqualTo("inventory organization · P01");
        assertThat(first(text, Locale.CHINA, "inventory-organization:P").note()).isEqualTo("库存组织 · P01");
    }

    @Test
    void aSubinventoryShowsItsCodeAndItsDescription() {
        var text = "inventory organization P \"厂\" code P01 { subinventory RAW { description \"原料\" } }";
        assertThat(first(text, Locale.ENGLISH, "subinventory:P.RAW").name()).isEqualTo("RAW 原料");
    }

    @Test
    void aSecondaryLedgerSaysThatItIsOne() {
        var text = "ledger CN\nsecondary ledger US { primary ledger CN  currency USD }";
        assertThat(first(text, Locale.ENGLISH, "ledger:US").note()).isEqualTo("secondary ledger · USD");
    }

    @Test
    void in11iALedgerIsASetOfBooks() {
        var text = "enterprise \"E\" for ebs 11i\nset of books CN { currency CNY }";
        assertThat(first(text, Locale.ENGLISH, "ledger:CN").note()).isEqualTo("set of books · CNY");
        assertThat(first(text, Locale.CHINESE, "ledger:CN").note()).isEqualTo("账套 · CNY");
    }
}
