// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE001: in 11i a legal entity has exactly one set of books. */
class Le001OneSetOfBooksTest {

    private static final String BOOKS = """
            enterprise "光华" for ebs %s
            existing business group GH "光华集团"
            existing set of books CN "光华人民币账"
            existing set of books HK "光华港币账"
            defaults for legal entity { business group GH  balancing segment value 11  registration 1  at BJ }
            existing location BJ "北京总部"
            """;

    @Test
    void none() {
        findingsOf("LE001", BOOKS.formatted("11i") + """
                legal entity A "甲公司"                                //! error LE001
                imported legal entity B "乙公司"                       //! error LE001
                """);
    }

    @Test
    void one() {
        findingsOf("LE001", BOOKS.formatted("11i") + """
                legal entity A "甲公司" { set of books CN }
                legal entity B "乙公司" { set of books CN }
                """);
    }

    @Test
    void two() {
        findingsOf("LE001", BOOKS.formatted("11i") + """
                legal entity A "甲公司" { set of books CN, HK }          //! error LE001
                existing legal entity B "乙公司" { set of books CN, HK }  //! error LE001
                """);
    }

    @Test
    void ofOneThatExistsNobodyNeedsToSayIt() {
        findings("""
                enterprise "光华" for ebs 11i
                existing business group GH "光华集团"
                existing legal entity A "甲公司" { business group GH }
                """);
    }

    @Test
    void inR12ItIsAMatterOfLedgerSetups() {
        findingsOf("LE001", BOOKS.formatted("12.2") + """
                legal entity A "甲公司"
                legal entity B "乙公司" { ledger CN, HK }
                """);
    }
}
