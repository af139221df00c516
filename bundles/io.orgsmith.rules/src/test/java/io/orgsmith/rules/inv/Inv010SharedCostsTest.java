// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV010: costs are shared only among standard-cost organizations. */
class Inv010SharedCostsTest {

    private static void check(String b01, String b02) {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" { at BJ  %s }
                  inventory organization B02 "北京成品库" { at BJ  master organization B01
                    %s
                  }
                }
                """.formatted(b01, b02));
    }

    @Test
    void standardCostsMayBeShared() {
        check("", "costs of B01");
        check("costing standard", "costing standard  costs of B01");
    }

    @Test
    void noOtherMethodEverShares() {
        for (String method : new String[] {"average", "fifo", "LIFO"}) {
            check("costing " + method, "costing " + method + "  costs of B01  //! error INV010");
            check("costing " + method, "costs of B01  //! error INV010");
            check("", "costing " + method + "  costs of B01  //! error INV010");
        }
    }

    @Test
    void eachMayHaveItsOwnMethod() {
        check("costing average", "costing fifo");
        check("costing average  costs of B01", "costing lifo  costs of B02");
    }

    @Test
    void anExistingOneThatDoesNotSayItsMethodMayShare() {
        Marked.check("""
                existing inventory organization OLD "旧厂"
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" { at BJ  costs of OLD }
                }
                """);
    }
}
