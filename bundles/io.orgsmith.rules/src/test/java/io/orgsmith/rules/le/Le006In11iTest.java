// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE006: 11i keeps no link between legal entity and company value; one that declares none leaves the reader guessing. */
class Le006In11iTest {

    private static final String TEXT = """
            enterprise "光华" for ebs %s
            existing business group GH "光华集团"
            existing set of books CN "光华人民币账"
            defaults for legal entity { business group GH  set of books CN }
            """;

    @Test
    void noCompanyValue() {
        findingsOf("LE006", TEXT.formatted("11i") + """
                legal entity A "甲公司"                     //! warning LE006
                legal entity B "乙公司" { balancing segment value 11 }
                """);
    }

    @Test
    void anImportCannotKnowIt() {
        findingsOf("LE006", TEXT.formatted("11i") + """
                imported legal entity A "甲公司"            //! warning LE006
                """);
    }

    @Test
    void inR12ItIsStored() {
        findingsOf("LE006", TEXT.formatted("12.1") + """
                legal entity A "甲公司"
                """);
    }
}
