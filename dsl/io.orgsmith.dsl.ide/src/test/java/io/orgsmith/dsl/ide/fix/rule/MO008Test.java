// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A security profile grants operating units, not legal entities. */
class MO008Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL }
            """;

    @Test
    void theOperatingUnitsOfTheLegalEntitiesTakeTheirPlace() {
        Given.org(GROUND, """
                        security profile UNITS "业务" { business group GH  legal entities BJ_TV, SH_EL /* all */ }
                        """)
                .fix("MO008.replace", "UNITS")
                .titled("Replace it by “operating units TV”")
                .titledInChinese("替换为“operating units TV”")
                .gives("""
                        security profile UNITS "业务" { business group GH  operating units TV /* all */ }
                        """);
    }

    @Test
    void theClauseGoesWhereTheyAreListedAlready() {
        Given.org(GROUND, """
                        security profile UNITS "业务" {
                          business group GH
                          legal entity SH_EL
                          operating units TV
                        }
                        """)
                .fix("MO008.drop", "UNITS")
                .titled("Remove “legal entity SH_EL” from security profile UNITS")
                .gives("""
                        security profile UNITS "业务" {
                          business group GH
                          operating units TV
                        }
                        """);
    }
}
