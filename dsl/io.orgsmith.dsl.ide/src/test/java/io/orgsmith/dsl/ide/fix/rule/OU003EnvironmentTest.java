// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The default legal context of an operating unit is a legal entity of its ledger. */
class OU003EnvironmentTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void whatAnEnvironmentSaysIsPutRightThere() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        environment TEST { operating unit TV { default legal context HK_TR } }
                        """)
                .in("TEST")
                .fix("OU003.set", "TV")
                .titled("Write “default legal context BJ_TV” in operating unit TV (environment TEST)")
                .titledInChinese("在业务实体 TV（环境 TEST） 中写“default legal context BJ_TV”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        environment TEST { operating unit TV { default legal context BJ_TV } }
                        """);
    }

    @Test
    void noLegalEntityNoFix() {
        var given = Given.org(GROUND, """
                existing ledger EUR "欧元账"
                operating unit EU "欧洲业务" { business group GH  ledger EUR }
                """);
        assertThat(given.offers("OU003", "EU")).isEmpty();
    }
}
