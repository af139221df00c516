// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** All legal entities of an operating unit are of its ledger. */
class OU002SharedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            existing legal entity HK_SV "光华服务（香港）有限公司" { ledger HK }
            """;

    @Test
    void aListThatOthersShareIsWrittenAnewInTheOneThatIsWrong() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { legal entities HK_TR, HK_SV }
                        operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK  default legal context HK_TR }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("OU002.remove", "TV")
                .titled("Remove “legal entities HK_TR” from operating unit TV")
                .gives("""
                        template BUSINESS for operating unit { legal entities HK_TR, HK_SV }
                        operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK  default legal context HK_TR }
                        operating unit TV "电视机业务" like BUSINESS {
                          business group GH  ledger CN  legal entities HK_SV  default legal context BJ_TV
                        }
                        """);
    }

    @Test
    void aSharedListOfOneCannotLoseIt() {
        var given = Given.org(GROUND, """
                template BUSINESS for operating unit { legal entities HK_TR }
                operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK  default legal context HK_TR }
                operating unit TV "电视机业务" like BUSINESS { business group GH  ledger CN  default legal context BJ_TV }
                """);
        assertThat(given.offers("OU002", "TV")).isEmpty();
    }
}
