// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EbsReleaseTest {
    @ParameterizedTest
    @CsvSource({"12.2, R12_2, 12.2%", "12.1, R12_1, 12.1%", "11i, R11I, 11.5%"})
    void isFoundByItsWordAndKnowsItsDatabases(String word, EbsRelease release, String pattern) {
        assertThat(EbsRelease.of(word)).isEqualTo(release);
        assertThat(release.word()).isEqualTo(word);
        assertThat(release.pattern()).isEqualTo(pattern);
    }

    @Test
    void anotherIsRefusedByName() {
        assertThatThrownBy(() -> EbsRelease.of("12.0")).hasMessageContaining("12.0");
    }
}
