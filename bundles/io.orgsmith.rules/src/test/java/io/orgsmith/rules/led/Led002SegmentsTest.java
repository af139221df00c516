// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.led;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** LED002: a chart of accounts has one balancing and one natural account segment and at most one cost center segment. */
class Led002SegmentsTest {

    private static final String SETS = """
            existing value set COMPANY "COMPANY"
            existing value set DEPT "DEPT"
            existing value set ACCOUNT "ACCOUNT"
            """;

    @Test
    void companyAndAccountAreEnough() {
        findings(SETS + """
                chart of accounts COA "GH_COA" {
                  segment CO "公司" balancing value set COMPANY
                  segment ACC "科目" natural account value set ACCOUNT
                }
                """);
    }

    @Test
    void noBalancingSegment() {
        findings(SETS + """
                chart of accounts COA "GH_COA" {   //! error LED002
                  segment CO "公司" value set COMPANY
                  segment ACC "科目" natural account value set ACCOUNT
                }
                """);
    }

    @Test
    void noAccount() {
        findings(SETS + """
                chart of accounts COA "GH_COA" {   //! error LED002
                  segment CO "公司" balancing value set COMPANY
                }
                """);
    }

    @Test
    void noSegmentAtAll() {
        findings("""
                chart of accounts COA "GH_COA"     //! error LED002, error LED002
                """);
    }

    @Test
    void twoOfAKind() {
        findings(SETS + """
                existing chart of accounts COA "GH_COA" {   //! error LED002, error LED002, error LED002
                  segment CO "公司" balancing value set COMPANY
                  segment BRANCH "分公司" balancing value set COMPANY
                  segment DEPT "部门" cost center value set DEPT
                  segment TEAM "班组" cost center value set DEPT
                  segment ACC "科目" natural account value set ACCOUNT
                  segment SUB "子目" natural account value set ACCOUNT
                }
                """);
    }

    @Test
    void ofAnExistingChartNobodyNeedsToListTheSegments() {
        findings("""
                existing chart of accounts COA "GH_COA"
                """);
    }

    @Test
    void whereCostCentersAreDeclaredThereIsASegmentForThem() {
        findings(SETS + """
                chart of accounts COA "GH_COA" {           //! error LED002
                  segment CO "公司" balancing value set COMPANY
                  segment ACC "科目" natural account value set ACCOUNT
                }
                existing business group GH "光华集团"
                cost center C "总部" { business group GH  chart of accounts COA  company value 11  cost center value 1000 }
                """);
    }

    @Test
    void withACostCenterSegment() {
        findings(SETS + """
                chart of accounts COA "GH_COA" {
                  segment CO "公司" balancing value set COMPANY
                  segment DEPT "部门" cost center value set DEPT
                  segment ACC "科目" natural account value set ACCOUNT
                  segment IC "往来" intercompany value set COMPANY
                }
                existing business group GH "光华集团"
                cost center C "总部" { business group GH  chart of accounts COA  company value 11  cost center value 1000 }
                """);
    }
}
