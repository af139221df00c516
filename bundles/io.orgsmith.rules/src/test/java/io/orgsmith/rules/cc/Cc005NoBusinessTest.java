// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.cc;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** CC005: what is only a cost center does no business, so no profile option makes it a context. */
class Cc005NoBusinessTest {

    private static final String MODEL = """
            operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
              inventory organization B01 "北京电视机厂" { at BJ%s }
            }
            cost center CC_BJ "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
            responsibility BUYER "采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
              %s
              %s
            }
            accept CC004 because "the others come later"
            """;

    @Test
    void aProfileThatNamesOneIsPointedOut() {
        Marked.check(MODEL.formatted(
                "",
                "MO:Operating Unit = operating unit TV",
                "MFG:Organization ID = cost center CC_BJ  //! warning CC005"));
    }

    @Test
    void itsNameIsAsGoodAsItsId() {
        Marked.check(MODEL.formatted(
                "", "MO:Operating Unit = operating unit TV", "MFG:Organization ID = \"北京管理\"  //! warning CC005"));
    }

    @Test
    void theOrganizationsThatDoBusinessAreRight() {
        Marked.check(MODEL.formatted(
                "", "MO:Operating Unit = operating unit TV", "MFG:Organization ID = inventory organization B01"));
    }

    @Test
    void oneThatIsAlsoAnInventoryOrganizationMayBeNamed() {
        Marked.check(MODEL.formatted(
                        "", "MO:Operating Unit = operating unit TV", "MFG:Organization ID = cost center CC_BJ")
                .replace("value 11-1100 }", "value 11-1100  same organization as inventory organization B01 }"));
    }

    @Test
    void asOperatingUnitItIsPointedOutInEveryRelease() {
        for (String release : new String[] {"12.1", "11i"}) {
            Marked.in(release).holds("""
                    cost center CC_BJ "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
                    responsibility BUYER "采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
                      MO:Operating Unit = cost center CC_BJ                              //! warning CC005
                    }
                    accept CC004 because "the others come later"
                    """);
        }
    }
}
