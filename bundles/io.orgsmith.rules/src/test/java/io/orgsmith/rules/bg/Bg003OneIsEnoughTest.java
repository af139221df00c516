// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG003: one business group is usually enough; other legislations and conglomerates have a reason for several. */
class Bg003OneIsEnoughTest {

    @Test
    void twoOfOneLegislation() {
        findings("""
                existing business group TV "光华电视集团" { legislation CN }
                existing business group XR "光华医疗集团" { legislation CN }   //! advice BG003
                """);
    }

    @Test
    void otherLegislationsAreAReason() {
        findings("""
                existing business group CN "光华集团" { legislation CN }
                existing business group DE "Guanghua Germany" { legislation DE }
                existing business group US "Guanghua America" { legislation US }
                """);
    }

    @Test
    void ofThreeTheTwoOfOneLegislation() {
        findings("""
                existing business group TV "光华电视集团" { legislation CN }
                existing business group DE "Guanghua Germany" { legislation DE }
                existing business group XR "光华医疗集团" { legislation CN }   //! advice BG003
                """);
    }

    @Test
    void oneIsEnough() {
        findings("""
                existing business group GH "光华集团" { legislation CN }
                """);
    }

    @Test
    void thePredefinedGroupDoesNotCount() {
        findings("""
                existing business group SETUP "Setup Business Group" { legislation CN }
                existing business group GH "光华集团" { legislation CN }
                """);
    }

    @Test
    void aConglomerateSaysWhy() {
        findings("""
                existing business group TV "光华电视集团" { legislation CN }
                existing business group XR "光华医疗集团" { legislation CN }
                accept BG003 on business group XR because "两个板块分别上市，人员互不相通"
                """);
    }
}
