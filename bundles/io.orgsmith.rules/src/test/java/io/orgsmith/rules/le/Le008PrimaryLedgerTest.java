// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE008: legal entities and operating units are tied to a primary ledger, never to a secondary or reporting currency alone. */
class Le008PrimaryLedgerTest {

    private static final String SETUP = """
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账" {
              existing secondary ledger IFRS "光华准则账"
              existing reporting currency USD "光华美元账" { currency USD }
            }
            """;

    @Test
    void aLegalEntityOfASecondaryLedgerAlone() {
        findings(SETUP + """
                existing legal entity A "甲公司" { ledger IFRS }         //! error LE008
                existing legal entity B "乙公司" { ledger USD }          //! error LE008
                existing legal entity C "丙公司" { ledger CN }
                """);
    }

    @Test
    void aSecondaryBesideItsPrimary() {
        findings(SETUP + """
                existing legal entity A "甲公司" { ledger CN, IFRS }
                """);
    }

    @Test
    void anOperatingUnitOfASecondaryLedger() {
        findings(SETUP + """
                existing operating unit A "甲业务" { business group GH  ledger IFRS }   //! error LE008
                existing operating unit B "乙业务" { business group GH  ledger USD }    //! error LE008
                existing operating unit C "丙业务" { business group GH  ledger CN }
                """);
    }

    @Test
    void in11iAReportingSetOfBooks() {
        findingsOf("LE008", "enterprise \"光华\" for ebs 11i\n" + SETUP + """
                existing legal entity B "乙公司" { business group GH  set of books USD }   //! error LE008
                existing operating unit C "丙业务" { business group GH  set of books USD }  //! error LE008
                """);
    }
}
