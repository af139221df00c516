// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Each responsibility says which business group it works in. */
class BG009Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User"  HR:Security Profile = "Setup Business Group" }
            existing business group OLD "光华老集团"
            business group MED "光华医疗集团" {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
              people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST  created by ADMIN
            }
            existing ledger CN "光华人民币账"
            existing operating unit XRAY "X 光机业务" { business group MED  ledger CN }
            """;

    @Test
    void theBusinessGroupOfItsOperatingUnit() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO { MO:Operating Unit = XRAY }
                        """)
                .fix("BG009.add", "BUYER")
                .titled("Add “HR:Security Profile = business group MED” to responsibility BUYER")
                .titledInChinese("给职责 BUYER 加上“HR:Security Profile = business group MED”")
                .gives("""
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group MED
                          MO:Operating Unit = XRAY
                        }
                        """);
    }

    @Test
    void theBusinessGroupOfItsSecurityProfile() {
        Given.org(GROUND, """
                        security profile UNITS "业务" { business group MED  operating units XRAY }
                        responsibility BUYER "采购" in PO { MO:Security Profile = UNITS }
                        """)
                .fix("BG009.add", "BUYER")
                .titled("Add “HR:Security Profile = business group MED” to responsibility BUYER")
                .gives("""
                        security profile UNITS "业务" { business group MED  operating units XRAY }
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group MED
                          MO:Security Profile = UNITS
                        }
                        """);
    }
}
