// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** GEN005: codes and names are unique where EBS wants them to be. */
class Gen005UniqueTest {

    @Test
    void anOrganizationCodeIsUniqueOverTheInstance() {
        findings("""
                existing business group GH "光华集团" {
                  existing operating unit TV "电视机业务" { existing inventory organization BJ "北京厂" code P01 }   //! error GEN005
                }
                existing business group DE "Guanghua Germany" {
                  existing operating unit EU "Europe" { existing inventory organization HH "Hamburg" code P01 }  //! error GEN005
                }
                """);
    }

    @Test
    void anIdThatServesAsCodeIsTakenAsWell() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" {
                  business group GH
                  existing inventory organization B01 "北京厂"           //! error GEN005
                  existing inventory organization SH "上海厂" code B01   //! error GEN005
                  existing inventory organization B02 "天津厂" code T01
                }
                """);
    }

    @Test
    void ledgersHaveNamesAndShortNamesOfTheirOwn() {
        findings("""
                existing ledger A "光华人民币账" short CN1   //! error GEN005
                existing ledger B "光华人民币账" short CN2   //! error GEN005
                existing ledger C "光华港币账" short HK      //! error GEN005
                existing ledger D "光华香港账" short HK      //! error GEN005
                existing ledger E "光华欧元账" short EU
                """);
    }

    @Test
    void secondaryLedgersAndReportingCurrenciesAreLedgers() {
        findings("""
                existing ledger A "光华人民币账" {                             //! error GEN005
                  secondary ledger P "光华产品账" { level journal }            //! error GEN005
                  existing reporting currency C "光华人民币账" { currency USD } //! error GEN005
                }
                existing ledger G "集团账" short P                            //! error GEN005
                """);
    }

    @Test
    void theNameOfAnotherFileIsTaken() {
        findings("existing ledger A \"光华人民币账\"  //! error GEN005", "\nexisting ledger B \"光华人民币账\"  //! error GEN005");
    }

    @Test
    void aLegalEntityIdentifierIsUnique() {
        findings("""
                existing ledger CN "光华人民币账"
                existing legal entity A "甲公司" { ledger CN  identifier 101 }  //! error GEN005
                existing legal entity B "乙公司" { ledger CN  identifier 101 }  //! error GEN005
                existing legal entity C "丙公司" { ledger CN  identifier 102 }
                """);
    }

    @Test
    void aRegistrationNumberIsUniqueInItsJurisdiction() {
        findings("""
                existing ledger CN "光华人民币账"
                existing legal entity A "甲" { ledger CN  registration 9111 jurisdiction CN }  //! error GEN005
                existing legal entity B "乙" { ledger CN  registration 9111 jurisdiction CN }  //! error GEN005
                existing legal entity C "丙" { ledger CN  registration 9111 jurisdiction HK }
                """);
    }

    @Test
    void in11iARegistrationIsOnlyWritten() {
        findings("""
                enterprise "光华" for ebs 11i
                existing business group GH "光华集团"
                existing set of books CN "光华人民币账"
                existing legal entity A "甲" { business group GH  set of books CN  registration 9111 jurisdiction CN }  //! warning GEN005
                existing legal entity B "乙" { business group GH  set of books CN  registration 9111 jurisdiction CN }  //! warning GEN005
                """);
    }

    @Test
    void aSecurityProfileNameIsUniqueOverBusinessGroups() {
        findings("""
                existing business group GH "光华集团"
                existing business group DE "Guanghua Germany"
                existing security profile A "全部业务实体" { business group GH }  //! error GEN005
                existing security profile B "全部业务实体" { business group DE }  //! error GEN005
                existing security profile C "全部库存组织" { business group DE }
                """);
    }

    @Test
    void aResponsibilityKeyIsUniqueInItsApplication() {
        findings("""
                existing responsibility A "电视机采购" in PO { key GH_BUYER }  //! error GEN005
                existing responsibility B "X 光机采购" in PO { key GH_BUYER }  //! error GEN005
                existing responsibility C "库存" in INV { key GH_BUYER }
                existing responsibility D "应付一" in AR { key GH_PAY }
                existing responsibility E "应付二" in SQLAP { key GH_PAY }
                """);
    }

    @Test
    void aCodeOfATemplateIsSharedByAllThatAreLikeIt() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" { business group GH }
                existing inventory organization A "甲厂" like PLANT
                existing inventory organization B "乙厂" like PLANT
                template PLANT for inventory organization { operating unit TV  code P01 }  //! error GEN005, error GEN005
                """);
    }
}
