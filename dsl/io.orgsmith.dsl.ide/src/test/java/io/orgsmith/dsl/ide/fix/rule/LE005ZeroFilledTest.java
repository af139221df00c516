// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A company value is written as its value set keeps it. */
class LE005ZeroFilledTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing value set BRANCH { size 3  zero filled }
            existing chart of accounts COA "GH_ACCOUNTING_FLEX" { segment COMPANY "公司" balancing value set BRANCH }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            """;

    @Test
    void aNumberIsFilledWithZeros() {
        Given.org(GROUND, """
                        existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 011, 7 }
                        """)
                .fix("LE005.change", "BJ_TV")
                .titled("Write 007 instead of 7 in legal entity BJ_TV")
                .gives("""
                        existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 011, 007 }
                        """);
    }
}
