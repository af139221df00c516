// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many columns a character takes. */
class DisplayWidthTest {
    @ParameterizedTest
    @ValueSource(strings = {"电", "，", "（", "Ａ", "カ", "한", "𠀀", "🏭", "㐀", "　"})
    void two(String wide) {
        assertThat(DisplayWidth.of(wide)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "Ω", "ｱ", "“", "…", "-", "я"})
    void one(String narrow) {
        assertThat(DisplayWidth.of(narrow)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0301", "\u200b", "\ufeff"})
    void none(String invisible) {
        assertThat(DisplayWidth.of(invisible)).isZero();
    }

    @Test
    void aLineIsTheSumOfItsCharacters() {
        assertThat(DisplayWidth.of("ledger CN \"光华人民币账\"")).isEqualTo(24);
    }
}
