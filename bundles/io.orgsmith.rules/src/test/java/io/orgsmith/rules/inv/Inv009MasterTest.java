// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV009: the item master organization is its own master. */
class Inv009MasterTest {

    private static String plants(String more) {
        return """
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization MST "物料主组织" { at BJ }
                  inventory organization B01 "北京电视机厂" { at BJ  master organization MST }
                %s}
                """.formatted(more);
    }

    @Test
    void whoNamesNoMasterIsOne() {
        Marked.check(plants("  inventory organization B02 \"成品库\" { at BJ  master organization B02 }\n"));
    }

    @Test
    void oneThatHasAMasterIsNone() {
        Marked.check(plants("""
                  inventory organization B02 "北京成品库" { at BJ
                    master organization B01                                            //! error INV009
                  }
                """));
    }

    @Test
    void anExistingMasterIsTakenAtItsWord() {
        Marked.check(plants("  inventory organization B02 \"成品库\" { at BJ  master organization OLD }\n"), """
                existing inventory organization OLD "旧主组织"
                """);
        Marked.check(
                plants("  inventory organization B02 \"成品库\" { at BJ  master organization OLD }  //! error INV009\n"),
                """
                existing inventory organization OLD "旧主组织" { master organization OLD0 }
                existing inventory organization OLD0 "更旧的主组织" code OL0
                """);
    }

    @Test
    void twoMastersOfEachOtherAreACycle() {
        Marked.check(plants("""
                  inventory organization X "甲" { at BJ  master organization Y }             //! error GEN006
                  inventory organization Y "乙" { at BJ  master organization X }             //! error GEN006
                """));
    }
}
