// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE003: in R12 a legal entity has a balancing segment value; where it shares its ledger it has to. */
class Le003CompanyValueTest {

    @Test
    void whoSharesItsLedgerHasACompanyValue() {
        findingsOf("LE003", """
                existing ledger CN "光华人民币账"
                legal entity A "甲公司" { ledger CN }              //! error LE003
                legal entity B "乙公司" { ledger CN  balancing segment value 21 }
                legal entity C "丙公司" { ledger CN }              //! error LE003
                """);
    }

    @Test
    void whoSharesItWithAnExistingOneToo() {
        findingsOf("LE003", """
                existing ledger CN "光华人民币账"
                legal entity A "甲公司" { ledger CN }              //! error LE003
                existing legal entity B "乙公司" { ledger CN }
                """);
    }

    @Test
    void aloneInItsLedger() {
        findingsOf("LE003", """
                existing ledger CN "光华人民币账"
                existing ledger HK "光华港币账"
                legal entity A "甲公司" { ledger CN }              //! warning LE003
                legal entity B "乙公司" { ledger HK  balancing segment values 31, 32 }
                """);
    }

    @Test
    void imported() {
        findingsOf("LE003", """
                existing ledger CN "光华人民币账"
                imported legal entity A "甲公司" { ledger CN }     //! warning LE003
                imported legal entity B "乙公司" { ledger CN }     //! warning LE003
                """);
    }

    @Test
    void withoutLedgerThereIsNoSegment() {
        findingsOf("LE003", """
                legal entity A "甲公司"
                """);
    }

    @Test
    void in11iNothingIsAssigned() {
        findingsOf("LE003", """
                enterprise "光华" for ebs 11i
                existing set of books CN "光华人民币账"
                legal entity A "甲公司" { set of books CN }
                legal entity B "乙公司" { set of books CN }
                """);
    }
}
