// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Names are unique within a business group. */
class BG004WhereNamedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void anIdThatServesAsNameGetsAName() {
        Given.org(GROUND, """
                        operating unit TV { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "TV" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("BG004.rename", "TV")
                .titled("Name operating unit TV “TV (TV)”")
                .gives("""
                        operating unit TV "TV (TV)" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "TV" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void aNameThatAnEnvironmentGivesIsChangedThere() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        environment TEST { operating unit XRAY is "电视机业务" }
                        """)
                .in("TEST")
                .fix("BG004.rename", "XRAY")
                .titled("Name operating unit XRAY “电视机业务 (XRAY)”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        environment TEST { operating unit XRAY is "电视机业务 (XRAY)" }
                        """);
    }
}
