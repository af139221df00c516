// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.Finding;
import io.orgsmith.rules.Project;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** GEN004: who is told that a value is too long is told whose limit that is. */
class Gen004SizeTest {
    @Test
    void theLimitIsTheSizeOfTheValueSet() {
        var finding = only("existing value set BETWEEN \"GH_INTERCOMPANY\" { size 2  value 9876 \"往来\" }");
        assertThat(finding.message(Locale.ENGLISH))
                .contains("“9876”", "takes 4 bytes; the size of value set “GH_INTERCOMPANY” is 2.");
        assertThat(finding.message(Locale.CHINESE)).endsWith("占 4 个字节，而值集“GH_INTERCOMPANY”的长度为 2。");
        assertThat(finding.fix(Locale.ENGLISH)).contains("Shorten it, or give the value set a greater size.");
    }

    @Test
    void whereTheSetSaysNothingItIsThatOfEbs() {
        var finding = only("existing value set BETWEEN \"BETWEEN\" { value " + "9".repeat(151) + " \"往来\" }");
        assertThat(finding.message(Locale.ENGLISH)).contains("takes 151 bytes; EBS has room for 150.");
    }

    private static Finding only(String declaration) {
        var findings = Project.of("enterprise \"X\" for ebs 12.2\n" + declaration)
                .check()
                .findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
