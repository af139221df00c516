// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A business group lies under nothing. */
class BG011Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing hr organization HEAD "光华本部" { business group GH }
            existing hr organization SCHOOL "光华培训学校" { business group GH }
            """;

    @Test
    void theClauseGoes() {
        Given.org(GROUND, """
                        existing business group MED "光华医疗集团" {
                          short MED
                          under hr organization HEAD
                        }
                        """)
                .fix("BG011.improper", "MED")
                .titled("Remove the clause that BG011 forbids")
                .titledInChinese("删除 BG011 不允许的子句")
                .gives("""
                        existing business group MED "光华医疗集团" {
                          short MED
                        }
                        """);
    }

    @Test
    void aBusinessGroupBelongsToNone() {
        Given.org(GROUND, """
                        existing business group MED "光华医疗集团" { business group GH  short MED }
                        """)
                .fix("BG011.remove", "MED")
                .titled("Remove “business group GH” from business group MED")
                .gives("""
                        existing business group MED "光华医疗集团" { short MED }
                        """);
    }

    @Test
    void itLeavesTheHierarchy() {
        Given.org(GROUND, """
                        existing business group MED "光华医疗集团"
                        organization hierarchy REPORTS "汇报关系" { business group GH  under HEAD: MED, SCHOOL }
                        """)
                .fix("BG011.remove", "REPORTS")
                .titled("Remove “MED” from organization hierarchy REPORTS")
                .titledInChinese("从组织层次结构 REPORTS 中删除“MED”")
                .gives("""
                        existing business group MED "光华医疗集团"
                        organization hierarchy REPORTS "汇报关系" { business group GH  under HEAD: SCHOOL }
                        """);
    }
}
