// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.hr;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** HR002: an HR organization is about people; where business is done, an operating unit or inventory organization belongs. */
class Hr002PeopleTest {

    private static final String MODEL = """
            operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
              inventory organization B01 "北京电视机厂" { at BJ }
            }
            hr organization SALES "销售部" { business group GH%s }
            responsibility BUYER "采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
              MO:Operating Unit = operating unit TV
              MFG:Organization ID = %s
            }
            """;

    @Test
    void oneInPlaceOfAnInventoryOrganizationIsPointedOut() {
        Marked.check(MODEL.formatted("", "hr organization SALES  //! warning HR002"));
    }

    @Test
    void itsNameIsAsGoodAsItsId() {
        Marked.check(MODEL.formatted("", "\"销售部\"  //! warning HR002"));
        Marked.check(MODEL.formatted("", "\"北京电视机厂\""));
    }

    @Test
    void oneInPlaceOfAnOperatingUnitIsPointedOut() {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    hr organization SALES "销售部" { business group GH }
                    responsibility BUYER "采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
                      MO:Operating Unit = hr organization SALES                          //! warning HR002
                    }
                    """);
        }
    }

    @Test
    void anInventoryOrganizationThatIsAlsoAnHrOrganizationIsRight() {
        Marked.check(
                MODEL.formatted("", "inventory organization B01").replace("at BJ }", "at BJ  also hr organization }"));
        Marked.check(MODEL.formatted("  same organization as inventory organization B01", "hr organization SALES"));
    }

    @Test
    void aSecurityProfileForPeopleMayListIt() {
        Marked.check(MODEL.formatted("", "inventory organization B01"), """
                security profile PEOPLE "销售人员" { business group GH  organizations hr organization SALES }
                responsibility HR "人事" in PER { menu "PER"  request group "All"  HR:Security Profile = PEOPLE }
                """);
    }
}
