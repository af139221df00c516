// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the lines mean, below the picture. */
class LegendTest {
    private static Legend legend(String text) {
        var scene = new Scenes(Organizations.of(text), Locale.ENGLISH).of(View.STRUCTURE, Map.of());
        return new Legend(scene, Theme.LIGHT);
    }

    private static final String TWO_KINDS = """
            ledger CN
            legal entity BJ { ledger CN }
            operating unit TV { default legal context BJ }
            """;

    @Test
    void eachKindOfLinesOnce() {
        assertThat(legend(TWO_KINDS).at(0, 1000))
                .containsOnlyOnce("keeps its books in")
                .containsOnlyOnce("default legal");
    }

    @Test
    void noneWithoutLines() {
        var legend = legend("ledger CN");
        assertThat(legend.height(500)).isZero();
        assertThat(legend.at(0, 500)).isEmpty();
    }

    @Test
    void aNarrowPictureHasItInRows() {
        var legend = legend(TWO_KINDS);
        assertThat(legend.height(legend.width())).isGreaterThan(legend.height(2000));
    }
}
