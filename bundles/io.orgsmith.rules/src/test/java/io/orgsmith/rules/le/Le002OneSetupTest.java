// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE002: in R12 a legal entity is assigned to at most one ledger setup, a primary ledger with its secondaries. */
class Le002OneSetupTest {

    private static final String SETUPS = """
            existing ledger CN "光华人民币账" {
              existing secondary ledger IFRS "光华准则账"
              existing reporting currency USD "光华美元账" { currency USD }
            }
            existing ledger HK "光华港币账" { existing secondary ledger HKP "光华港币产品账" }
            """;

    @Test
    void twoPrimaryLedgersAreTwoSetups() {
        findings(SETUPS + """
                existing legal entity A "甲公司" { ledger CN, HK }    //! error LE002
                """);
    }

    @Test
    void theSecondariesBelongToTheSetup() {
        findings(SETUPS + """
                existing legal entity A "甲公司" { ledger CN, IFRS, USD }
                """);
    }

    @Test
    void theSecondaryOfAnotherSetup() {
        findingsOf("LE002", SETUPS + """
                existing legal entity A "甲公司" { ledger CN, HKP }   //! error LE002
                """);
    }

    @Test
    void aSetupHoldsMany() {
        findings(SETUPS + """
                existing legal entity A "甲公司" { ledger CN }
                existing legal entity B "乙公司" { ledger CN }
                existing legal entity C "丙公司" { ledger CN }
                """);
    }

    @Test
    void whoTransactsNeedsALedger() {
        findingsOf("LE002", """
                legal entity A "甲公司"                         //! warning LE002
                legal entity B "乙公司" { transacting }         //! warning LE002
                legal entity C "丙公司" { not transacting }
                existing legal entity D "丁公司"
                """);
    }

    @Test
    void in11iLe001Says() {
        findingsOf("LE002", "enterprise \"光华\" for ebs 11i\n" + SETUPS + """
                existing legal entity A "甲公司" { set of books CN, HK }
                legal entity B "乙公司"
                """);
    }
}
