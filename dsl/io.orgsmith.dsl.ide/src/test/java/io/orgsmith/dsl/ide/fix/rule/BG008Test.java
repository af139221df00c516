// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A responsibility is tied to one business group. */
class BG008Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing business group MED "光华医疗集团"
            """;

    @Test
    void theSecondProfileGoes() {
        Given.org(GROUND, """
                        existing responsibility A "集团人事" in PER { HR:Security Profile = business group GH  HR:Security Profile = business group MED }
                        """)
                .fix("BG008.drop", "A")
                .titled("Remove “HR:Security Profile = business group MED” from responsibility A")
                .titledInChinese("从职责 A 中删除“HR:Security Profile = business group MED”")
                .gives("""
                        existing responsibility A "集团人事" in PER { HR:Security Profile = business group GH }
                        """);
    }

    @Test
    void anUnknownNameBecomesABusinessGroup() {
        Given.org(GROUND, """
                        existing responsibility C "医疗人事" in PER {
                          HR:Security Profile = "光华医疗公司"   // a typing error
                        }
                        """)
                .fix("BG008.replace", "C")
                .titled("Replace it by “HR:Security Profile = business group GH”")
                .titledInChinese("替换为“HR:Security Profile = business group GH”")
                .gives("""
                        existing responsibility C "医疗人事" in PER {
                          HR:Security Profile = business group GH   // a typing error
                        }
                        """);
    }
}
