// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** BG001: every HR organization belongs to exactly one business group. */
class Bg001OneGroupTest {

    @Test
    void noBusinessGroup() {
        findingsOf("BG001", """
                existing ledger CN "光华人民币账"
                existing legal entity BJ "北京光华" { ledger CN }
                operating unit TV "电视机业务" { ledger CN  default legal context BJ }                          //! error BG001
                inventory organization P "北京厂" code B01 { ledger CN  legal entity BJ }                       //! error BG001
                hr organization SCHOOL "培训学校"                                                               //! error BG001
                cost center HQ "总部管理" { company value 11 }                                                  //! error BG001
                """);
    }

    @Test
    void twoBusinessGroups() {
        findings("""
                existing business group GH "光华集团" {
                  hr organization A "甲" { business group DE }       //! error BG001
                }
                existing business group DE "Guanghua Germany"
                hr organization B "乙" { business group GH  business group DE }  //! error BG001
                hr organization C "丙" { business group DE }
                """);
    }

    @Test
    void nestedOrNamedIsTheSame() {
        findings("""
                existing business group GH "光华集团" {
                  hr organization A "甲" { business group GH }
                  hr organization B "乙"
                }
                hr organization C "丙" { business group GH }
                """);
    }

    @Test
    void anInventoryOrganizationInItsOperatingUnitIsInItsBusinessGroup() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" {
                  business group GH
                  existing inventory organization P "北京厂" code B01
                }
                """);
    }

    @Test
    void ofAnExistingOrganizationNobodyNeedsToSayIt() {
        findings("""
                existing business group GH "光华集团"
                existing hr organization A "甲"
                existing operating unit TV "电视机业务"
                """);
    }

    @Test
    void anImportedOneThatHasNoneIsReported() {
        findingsOf("BG001", """
                existing business group GH "光华集团"
                imported hr organization A "甲"                       //! error BG001
                imported hr organization B "乙" { business group GH }
                """);
    }

    @Test
    void in11iALegalEntityIsAnOrganizationAsWell() {
        String text = """
                enterprise "光华" for ebs %s
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing location BJ "北京总部"
                legal entity A "甲公司" { ledger CN  balancing segment value 1  registration 1  at BJ }%s
                existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities A }
                """;
        findingsOf("BG001", text.formatted("11i", "  //! error BG001"));
        findingsOf("BG001", text.formatted("12.1", ""));
        findingsOf("BG001", text.formatted("12.2", ""));
    }

    @Test
    void oneOrganizationWithTwoClassificationsIsInOneBusinessGroup() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" { business group GH }
                hr organization PEOPLE "电视机业务" { same organization as TV }
                """);
    }

    @Test
    void aTemplateGivesTheBusinessGroupToAll() {
        findings("""
                existing business group GH "光华集团"
                defaults for hr organization { business group GH }
                hr organization A "甲"
                hr organization B "乙"
                """);
    }
}
