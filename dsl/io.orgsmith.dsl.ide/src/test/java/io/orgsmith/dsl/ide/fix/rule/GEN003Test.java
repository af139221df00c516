// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An organization ends after it began, and lies inside the dates of what it depends on. */
class GEN003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团" from 2020-01-01 to 2030-12-31
            existing location OLD "旧址" { to 2026-12-31 }
            """;

    @Test
    void turnedDatesAreSwapped() {
        Given.org(GROUND, """
                        hr organization SCHOOL "培训学校" from 2026-06-30 to 2021-01-01 { business group GH }
                        """)
                .fix("GEN003.swap", "SCHOOL")
                .titled("Swap the first and the last day of hr organization SCHOOL")
                .titledInChinese("交换HR 组织 SCHOOL 的起止日期")
                .gives("""
                        hr organization SCHOOL "培训学校" from 2021-01-01 to 2026-06-30 { business group GH }
                        """);
    }

    @Test
    void anEarlierBeginMovesToThatOfItsBusinessGroup() {
        Given.org(GROUND, """
                        hr organization SCHOOL "培训学校" from 2019-01-01 to 2026-06-30 { business group GH }
                        """)
                .fix("GEN003.set", "SCHOOL")
                .titled("Write “from 2020-01-01” in hr organization SCHOOL")
                .titledInChinese("在HR 组织 SCHOOL 中写“from 2020-01-01”")
                .gives("""
                        hr organization SCHOOL "培训学校" from 2020-01-01 to 2026-06-30 { business group GH }
                        """);
    }

    @Test
    void aLaterEndMovesToThatOfItsLocation() {
        Given.org(GROUND, """
                        hr organization HOME "养老院" from 2021-01-01 to 2027-12-31 { business group GH  at OLD }
                        """)
                .fix("GEN003.set", "HOME")
                .titled("Write “to 2026-12-31” in hr organization HOME")
                .gives("""
                        hr organization HOME "养老院" from 2021-01-01 to 2026-12-31 { business group GH  at OLD }
                        """);
    }
}
