// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** BG011: a business group is the top and lies under no other organization. */
class Bg011TopTest {

    @Test
    void underAnOrganization() {
        findings("""
                existing business group GH "光华集团" { existing hr organization HEAD "集团本部" }
                existing business group MED "光华医疗" { under HEAD }             //! error BG011
                """);
    }

    @Test
    void insideAnotherBusinessGroup() {
        findings("""
                existing business group GH "光华集团"
                existing business group MED "光华医疗" { business group GH }      //! error BG011
                """);
    }

    @Test
    void inAHierarchy() {
        findingsOf("BG011", """
                existing business group GH "光华集团" { existing hr organization HEAD "集团本部" }
                existing business group MED "光华医疗"
                organization hierarchy H "架构" {
                  business group GH
                  under HEAD: MED                                               //! error BG011
                }
                """);
    }

    @Test
    void atTheTopOfAHierarchy() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization HEAD "集团本部"
                  existing hr organization SCHOOL "培训学校"
                }
                organization hierarchy H "架构" {
                  business group GH
                  under GH: HEAD
                  under HEAD: SCHOOL
                }
                """);
    }
}
