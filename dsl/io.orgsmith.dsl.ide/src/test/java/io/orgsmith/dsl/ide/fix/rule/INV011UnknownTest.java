// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Default accounts lie in the ledger's chart of accounts, in the legal entity's company. */
class INV011UnknownTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            value set COMPANY { size 2  value 11  value 21 }
            chart of accounts COA "GH_FLEX" {
              segment COMPANY "公司" balancing value set COMPANY
              segment ACCOUNT "科目" natural account value set ACCOUNT
            }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11 }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment values 21 }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
            """;

    @Test
    void aMissingAccountIsAddedToItsSet() {
        Given.org(GROUND, """
                        value set ACCOUNT { value 1403 "原材料" }
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  accounts { material 11-1405 } }
                        """)
                .fix("INV011.value", "PLANT")
                .titled("Add the value 1405 to value set ACCOUNT")
                .gives("""
                        value set ACCOUNT { value 1403 "原材料"  value 1405 }
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  accounts { material 11-1405 } }
                        """);
    }

    @Test
    void aValueThatItsSetHasNoRoomForIsNotOffered() {
        var given = Given.org(GROUND, """
                value set ACCOUNT { size 4  value 1403 "原材料" }
                inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  accounts { material 11-14035 } }
                """);
        assertThat(given.offers("INV011", "PLANT")).isEmpty();
    }

    @Test
    void whatIsNoAccountGoes() {
        Given.org(GROUND, """
                        value set ACCOUNT { value 1403 "原材料" }
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  accounts { material 1403  expense 11-1403 } }
                        """)
                .fix("INV011.drop", "PLANT")
                .titled("Remove “material 1403” from inventory organization PLANT")
                .gives("""
                        value set ACCOUNT { value 1403 "原材料" }
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  accounts { expense 11-1403 } }
                        """);
    }
}
