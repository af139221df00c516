// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** GEN005: an organization hierarchy is found by its name within its business group, or among those of none. */
class Gen005HierarchyTest {

    @Test
    void hierarchiesOfABusinessGroupHaveNamesOfTheirOwn() {
        findings("""
                existing business group GH "光华集团"
                organization hierarchy REPORTS "报表" { business group GH }    //! error GEN005
                organization hierarchy REPORTS2 "报表" { business group GH }   //! error GEN005
                organization hierarchy ACCESS "权限" { business group GH }
                """);
    }

    @Test
    void soHaveThoseOfNone() {
        findings("""
                organization hierarchy REPORTS "报表"    //! error GEN005
                organization hierarchy REPORTS2 "报表"   //! error GEN005
                """);
    }

    @Test
    void theSameNameElsewhereIsAnotherHierarchy() {
        findings("""
                existing business group GH "光华集团" { legislation CN }
                existing business group DE "Guanghua Germany" { legislation DE }
                organization hierarchy A "Reports" { business group GH }
                organization hierarchy B "Reports" { business group DE }
                organization hierarchy C "Reports"
                """);
    }
}
