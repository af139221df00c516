// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV004: MRP and WIP are capabilities of an inventory organization, never organizations of their own. */
class Inv004CapabilitiesTest {

    @Test
    void mrpAndWipOrganizationsAreRefused() {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    mrp organization PLANNING "计划组织" { business group GH }               //! error INV004
                    wip organization MAKING "WIP Organization" { business group GH }      //! error INV004
                    """);
        }
    }

    @Test
    void insideABusinessGroupOrAnOperatingUnitToo() {
        Marked.check("""
                existing business group HQ "本部" { legislation HK
                  wip organization MAKING "车间" { at BJ }                                 //! error INV004
                }
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  mrp organization PLANNING "计划组织"                                    //! error INV004
                }
                """);
    }

    @Test
    void theInventoryOrganizationSaysWhatItCanDo() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" { at BJ  calendar GH_WORK  mrp  wip }
                  inventory organization B02 "北京成品库" { at BJ  no mrp  no wip }
                  inventory organization B03 "北京备件库" { at BJ }
                }
                """);
    }
}
