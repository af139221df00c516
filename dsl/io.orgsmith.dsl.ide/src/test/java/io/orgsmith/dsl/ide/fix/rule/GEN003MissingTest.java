// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An organization ends after it began, and lies inside the dates of what it depends on. */
class GEN003MissingTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团" from 2020-01-01 to 2030-12-31
            existing location OLD "旧址" { to 2026-12-31 }
            """;

    @Test
    void anEndIsAddedWhereThereIsNone() {
        Given.org(GROUND, """
                        hr organization HOME "养老院" from 2021-01-01 { business group GH  at OLD }
                        """)
                .fix("GEN003.add", "HOME")
                .titled("Add “to 2030-12-31” to hr organization HOME")
                .gives("""
                        hr organization HOME "养老院" from 2021-01-01 { to 2030-12-31  business group GH  at OLD }
                        """);
    }

    @Test
    void datesOfATemplateThatOthersUseAreOverruled() {
        Given.org(GROUND, """
                        template OLD for hr organization { from 2026-06-30 to 2021-01-01 }
                        hr organization SCHOOL "培训学校" like OLD { business group GH }
                        hr organization CLUB "俱乐部" like OLD { business group GH }
                        """)
                .fix("GEN003.swap", "SCHOOL")
                .titled("Swap the first and the last day of hr organization SCHOOL")
                .gives("""
                        template OLD for hr organization { from 2026-06-30 to 2021-01-01 }
                        hr organization SCHOOL "培训学校" like OLD { from 2021-01-01  to 2026-06-30  business group GH }
                        hr organization CLUB "俱乐部" like OLD { business group GH }
                        """);
    }
}
