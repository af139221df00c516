// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours that everybody can tell apart and read on. */
class HueTest {
    private static final double AT_A_GLANCE = 20;

    @ParameterizedTest
    @EnumSource
    void noTwoAreAlikeHoweverOneSees(Seen seen) {
        for (var theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            for (var one : Hue.values()) {
                for (var other : Hue.values()) {
                    if (one != other) {
                        assertThat(seen.distance(
                                        one.in(theme).border(), other.in(theme).border()))
                                .as("%s and %s in %s", one, other, theme)
                                .isGreaterThan(AT_A_GLANCE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void outlinesStandOut(Theme theme) {
        assertThat(Hue.values()).allSatisfy(hue -> {
            var shades = hue.in(theme);
            assertThat(Seen.contrast(shades.border(), theme.background())).isGreaterThan(3);
            assertThat(Seen.contrast(shades.border(), shades.fill())).isGreaterThan(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void textsCanBeReadOnEveryFigure(Theme theme) {
        assertThat(Hue.values()).allSatisfy(hue -> {
            assertThat(Seen.contrast(theme.ink(), hue.in(theme).fill())).isGreaterThan(7);
            assertThat(Seen.contrast(theme.faint(), hue.in(theme).fill())).isGreaterThan(4.5);
        });
        assertThat(Seen.contrast(theme.line(), theme.background())).isGreaterThan(4.5);
    }

    @Test
    void printIsBlackOnWhite() {
        assertThat(Hue.values()).extracting(hue -> hue.in(Theme.PRINT).fill()).containsOnly("#ffffff");
    }
}
