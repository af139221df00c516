// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How names are broken. */
class LinesTest {
    private static Lines lines(double width, int most) {
        return new Lines(width, 10, false, most);
    }

    @Test
    void aShortNameStaysInOneLine() {
        assertThat(lines(100, 2).of("光华集团")).containsExactly("光华集团");
    }

    @Test
    void latinIsBrokenBetweenWords() {
        assertThat(lines(70, 2).of("Beijing Guanghua TV")).containsExactly("Beijing", "Guanghua TV");
    }

    @Test
    void chineseIsBrokenAnywhere() {
        assertThat(lines(50, 2).of("北京光华电视有限公")).containsExactly("北京光华电", "视有限公");
    }

    @Test
    void whatDoesNotFitIsCutAndSaysSo() {
        assertThat(lines(50, 2).of("北京光华电视销售服务有限责任公司")).containsExactly("北京光华电", "视销售服…");
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        assertThat(lines(40, 3).of("X".repeat(12))).hasSize(3).allMatch(line -> TextWidth.of(line, 10, false) <= 40);
    }

    @Test
    void aPictureLetterIsNeverCutInTwo() {
        assertThat(lines(20, 1).of("🏭🏭🏭")).containsExactly("🏭…");
    }

    @Test
    void noNameIsOneEmptyLine() {
        assertThat(lines(50, 2).of("  ")).containsExactly("");
    }
}
