// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** What EBS keeps unique is unique. */
class GEN005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void anOrganizationCodeGetsANumber() {
        Given.org(GROUND, """
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code B01 { operating unit TV }
                        """)
                .fix("GEN005.set", "TV2")
                .titled("Write “code B02” in inventory organization TV2")
                .titledInChinese("在库存组织 TV2 中写“code B02”")
                .gives("""
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code B02 { operating unit TV }
                        """);
    }

    @Test
    void anInventoryOrganizationOfAnEnvironmentIsChangedThere() {
        Given.org(GROUND, """
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code S01 { operating unit TV }
                        environment TEST { inventory organization TV2 { code B01 } }
                        """)
                .in("TEST")
                .fix("GEN005.set", "TV2")
                .titled("Write “code B02” in inventory organization TV2 (environment TEST)")
                .gives("""
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code S01 { operating unit TV }
                        environment TEST { inventory organization TV2 { code B02 } }
                        """);
    }
}
