// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The history says from which texts a run was made: other texts, another checksum. */
class TextsChecksumTest {
    private static String of(Map<String, String> texts) {
        return TextsChecksum.of(new TreeMap<>(texts));
    }

    @Test
    void theSameTextsHaveTheSame() {
        assertThat(of(Map.of("a.org", "ledger CN", "b.org", "")))
                .isEqualTo(of(Map.of("b.org", "", "a.org", "ledger CN")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void eachCharacterCounts() {
        assertThat(of(Map.of("a.org", "ledger CN"))).isNotEqualTo(of(Map.of("a.org", "ledger CN ")));
    }

    @Test
    void theNameOfAFileCounts() {
        assertThat(of(Map.of("a.org", "x"))).isNotEqualTo(of(Map.of("b.org", "x")));
    }

    @Test
    void aTextMovedFromOneFileToAnotherCounts() {
        assertThat(of(Map.of("a.org", "x", "b.org", ""))).isNotEqualTo(of(Map.of("a.org", "", "b.org", "x")));
    }
}
