// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** LE009: a legal entity is not linked to users or responsibilities. */
class Le009NoAccessTest {

    private static final String BOOKS = """
            existing ledger CN "光华人民币账"
            existing legal entity BJ "北京光华" { ledger CN }
            existing legal entity SH "上海光华" { ledger CN }
            """;

    @Test
    void aResponsibilityThatNamesOne() {
        findings(BOOKS + """
                existing responsibility A "北京采购" in PO { legal entity BJ }             //! error LE009
                existing responsibility B "集团总账" in SQLGL { legal entities BJ, SH }     //! error LE009
                existing responsibility C "上海采购" in PO
                """);
    }

    @Test
    void aUserWhoNamesOne() {
        findings(BOOKS + """
                existing user WANG "王芳" { legal entity BJ }                             //! error LE009
                """);
    }

    @Test
    void fromATemplate() {
        findings(BOOKS + """
                existing responsibility A "北京采购" in PO like OF_BJ
                template OF_BJ for responsibility { legal entity BJ }                    //! error LE009
                """);
    }
}
