// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE010: “Legal Entity Accounting” of the organization form has no effect in R12, written or imported. */
class Le010FormOf11iTest {

    private static final String TEXT = """
            enterprise "光华" for ebs %s
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            """;

    @Test
    void writtenOrImported() {
        findingsOf("LE010", TEXT.formatted("12.2") + """
                legal entity A "甲公司" { ledger CN  legal entity accounting CN }            //! warning LE010
                imported legal entity B "乙公司" { ledger CN  legal entity accounting CN }   //! warning LE010
                existing legal entity C "丙公司" { ledger CN  legal entity accounting CN }   //! warning LE010
                """);
    }

    @Test
    void itAssignsNoLedger() {
        findingsOf("LE002", TEXT.formatted("12.1") + """
                legal entity A "甲公司" { legal entity accounting CN }                       //! warning LE002
                """);
    }

    @Test
    void in11iItIsTheWay() {
        findingsOf("LE010", TEXT.formatted("11i") + """
                existing legal entity A "甲公司" { business group GH  set of books CN  legal entity accounting CN }
                """);
    }

    @Test
    void theLedgerClauseHasEffect() {
        findings(TEXT.formatted("12.2") + """
                existing legal entity A "甲公司" { ledger CN }
                """);
    }
}
