// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV012: MRP and WIP need a workday calendar; receiving and shipping need a location. */
class Inv012CalendarTest {

    private static void check(String clause) {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" { %s
                  }
                }
                """.formatted(clause));
    }

    @Test
    void mrpOrWipWithoutCalendarIsRefused() {
        check("at BJ  mrp  //! error INV012");
        check("at BJ  wip  //! error INV012");
        check("at BJ  mrp  wip  //! error INV012");
    }

    @Test
    void withCalendarOrWithoutThoseItIsRight() {
        check("at BJ  mrp  wip  calendar GH_WORK");
        check("at BJ");
        check("at BJ  no mrp  no wip");
    }

    @Test
    void withoutLocationItIsPointedOut() {
        check("calendar GH_WORK  //! warning INV012");
        check("mrp  //! error INV012, warning INV012");
    }

    @Test
    void aTemplateMayGiveBoth() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" like PLANT
                }
                template PLANT for inventory organization { at BJ  calendar GH_WORK  mrp }
                """);
    }

    @Test
    void existingOnesNeedNotSay() {
        Marked.check("existing inventory organization B01 \"北京电视机厂\" { mrp }");
    }

    @Test
    void anItemMasterThatHoldsNoStockReceivesNothing() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization MST "物料主组织"
                  inventory organization B01 "北京电视机厂" { at BJ  master organization MST }
                }
                """);
    }
}
