// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How wide texts are. */
class TextWidthTest {
    @Test
    void aChineseLetterFillsASquare() {
        assertThat(TextWidth.of("光华集团", 13, false)).isEqualTo(52);
        assertThat(TextWidth.of("（，）", 10, false)).isEqualTo(30);
    }

    @Test
    void latinLettersDiffer() {
        assertThat(TextWidth.of("ill", 10, false)).isLessThan(TextWidth.of("WWW", 10, false) / 3);
        assertThat(TextWidth.of("Guanghua", 13, false)).isCloseTo(60, within(5.0));
    }

    @Test
    void anAccentTakesNoRoom() {
        assertThat(TextWidth.of("é", 10, false)).isEqualTo(TextWidth.of("e", 10, false));
        assertThat(TextWidth.of("e\u0301", 10, false)).isEqualTo(TextWidth.of("e", 10, false));
    }

    @Test
    void boldIsWider() {
        assertThat(TextWidth.of("Ledger", 13, true)).isGreaterThan(TextWidth.of("Ledger", 13, false));
    }

    @Test
    void aChineseLetterFillsItsSquareAlsoWhenItIsBold() {
        assertThat(TextWidth.of("水泵厂", 13, true)).isEqualTo(39);
    }

    @Test
    void nothingHasNoWidth() {
        assertThat(TextWidth.of("", 13, false)).isZero();
        assertThat(TextWidth.of("\u200b\u0007", 13, false)).isZero();
    }
}
