// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A chart of accounts has one balancing and one natural account segment. */
class LED002Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            value set COMPANY { value 11 "光华电视" }
            value set ACCOUNT { value 3101 "未分配利润" }
            """;

    @Test
    void theSegmentThatSoundsLikeItBecomesOne() {
        Given.org(GROUND, """
                        chart of accounts COA "GH_ACCOUNTING_FLEX" {
                          segment DETAIL "明细" value set ACCOUNT
                          segment ACCOUNT "科目" value set ACCOUNT
                          segment COMPANY "公司" balancing value set COMPANY
                        }
                        """)
                .fix("LED002.add", "COA")
                .titled("Add “natural account” to segment ACCOUNT")
                .titledInChinese("给段 ACCOUNT 加上“natural account”")
                .gives("""
                        chart of accounts COA "GH_ACCOUNTING_FLEX" {
                          segment DETAIL "明细" value set ACCOUNT
                          segment ACCOUNT "科目" value set ACCOUNT natural account
                          segment COMPANY "公司" balancing value set COMPANY
                        }
                        """);
    }

    @Test
    void aSegmentIsAddedWhereNoneIsFree() {
        Given.org(GROUND, """
                        chart of accounts COA "GH_ACCOUNTING_FLEX" {
                          segment COMPANY "公司" balancing value set COMPANY
                        }
                        """)
                .fix("LED002.declare", "COA")
                .titled("Declare “segment NATURAL_ACCOUNT natural account”")
                .gives("""
                        chart of accounts COA "GH_ACCOUNTING_FLEX" {
                          segment COMPANY "公司" balancing value set COMPANY
                          segment NATURAL_ACCOUNT natural account
                        }
                        """);
    }
}
