// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** GEN005: what a database finds by its name alone bears it alone, or only the first would be planned. */
class Gen005OneKeyTest {

    @Test
    void valueSets() {
        findings("""
                value set COMPANY "GH_COMPANY" { size 2 }    //! error GEN005
                value set COMPANY2 "GH_COMPANY" { size 3 }   //! error GEN005
                value set ACCOUNT "GH_ACCOUNT" { size 4 }
                """);
    }

    @Test
    void valuesOfAValueSet() {
        findings("""
                value set COMPANY "GH_COMPANY" { size 2
                  value 11 "甲"                //! error GEN005
                  value OLD "乙" code 11       //! error GEN005
                  value 12 "丙"
                }
                value set PRODUCT "GH_PRODUCT" { size 2  value 11 "电视" }
                """);
    }

    @Test
    void chartsOfAccounts() {
        findings("""
                existing value set COMPANY "GH_COMPANY"
                existing chart of accounts COA "GH_COA"     //! error GEN005
                existing chart of accounts COA2 "GH_COA"    //! error GEN005
                existing chart of accounts HK "GH_HK_COA"
                """);
    }

    @Test
    void usersWhateverTheLettersAre() {
        findings("""
                user LI "李安娜" { user name ANNA }     //! error GEN005
                user WANG "王安娜" { user name anna }   //! error GEN005
                user ANN "安" { user name ANN }
                """);
    }

    @Test
    void aUserNameThatIsTheIdOfAnother() {
        findings("""
                user ANNA "李安娜"                      //! error GEN005
                user WANG "王安娜" { user name ANNA }   //! error GEN005
                """);
    }

    @Test
    void existingResponsibilitiesOfAnApplicationThatIsNotNamed() {
        findingsOf("GEN005", """
                existing responsibility A "采购" { key GH_BUYER }    //! error GEN005
                existing responsibility B "付款" { key GH_BUYER }    //! error GEN005
                existing responsibility C "应付" in SQLAP { key GH_BUYER }
                """);
    }
}
