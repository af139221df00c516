// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An employee of one business group holds no responsibility of another. */
class BG010Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing business group MED "光华医疗集团"
            existing responsibility TV_HR "电视机人事" in PER { HR:Security Profile = business group GH }
            existing responsibility MED_HR "医疗人事" in PER { HR:Security Profile = business group MED }
            """;

    @Test
    void theResponsibilityLeavesTheList() {
        Given.org(GROUND, """
                        existing user WANG "王芳" { employee of GH  responsibilities MED_HR, TV_HR }
                        """)
                .fix("BG010.remove", "WANG")
                .titled("Remove “responsibilities MED_HR” from user WANG")
                .titledInChinese("从用户 WANG 中删除“responsibilities MED_HR”")
                .gives("""
                        existing user WANG "王芳" { employee of GH  responsibilities TV_HR }
                        """);
    }

    @Test
    void theOnlyOneTakesItsClauseAlong() {
        Given.org(GROUND, """
                        existing user WANG "王芳" {
                          employee of GH
                          responsibility MED_HR
                        }
                        """)
                .fix("BG010.remove", "WANG")
                .titled("Remove “responsibilities MED_HR” from user WANG")
                .gives("""
                        existing user WANG "王芳" {
                          employee of GH
                        }
                        """);
    }
}
