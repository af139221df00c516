// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** What EBS keeps unique is unique. */
class GEN005FactsTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void aSecurityProfileIsToldApart() {
        Given.org(GROUND, """
                        existing security profile ALL "光华业务实体" { business group GH }
                        existing security profile UNITS "光华业务实体" { business group GH }
                        """)
                .fix("GEN005.rename", "UNITS")
                .titled("Name security profile UNITS “光华业务实体 (UNITS)”")
                .gives("""
                        existing security profile ALL "光华业务实体" { business group GH }
                        existing security profile UNITS "光华业务实体 (UNITS)" { business group GH }
                        """);
    }

    @Test
    void aRegistrationNumberIsAFactThatNobodyMakesUp() {
        var given = Given.org(GROUND, """
                existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  registration 9111 jurisdiction CN }
                existing legal entity SH_EL "上海光华电子有限公司" { ledger CN  registration 9111 jurisdiction CN }
                """);
        assertThat(given.offers("GEN005", "SH_EL")).isEmpty();
    }
}
