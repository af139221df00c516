// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Mark;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an SVG picture is worth beyond its looks. */
class SvgPictureTest {
    private static String svg(Scene scene, Theme theme) {
        return SvgPicture.of(scene, new LayoutEngine().of(scene), theme);
    }

    private static Scene television(Map<String, Mark> marks) {
        return new Scenes(Organizations.example("television"), Locale.ENGLISH).of(View.STRUCTURE, marks);
    }

    @Test
    void namesCanBeSearched() {
        assertThat(svg(television(Map.of()), Theme.LIGHT))
                .contains(">Beijing TV Plant</text>", ">legal entity · WH_MED</text>");
    }

    @Test
    void everyFigureAndEveryLineSaysWhatItIs() {
        assertThat(svg(television(Map.of()), Theme.LIGHT))
                .contains("<title>Beijing TV Plant, inventory organization · B01</title>")
                .contains("<title>default legal context: X-ray Business → Wuhan Guanghua Medical Co., Ltd.</title>");
    }

    @ParameterizedTest
    @EnumSource
    void aMarkIsDrawnAndReadOut(Mark.Weight weight) {
        var mark = new Mark(weight, List.of("INV003 wrong company"));
        var plain = svg(television(Map.of()), Theme.LIGHT);
        var marked = svg(television(Map.of("operating-unit:TV", mark)), Theme.LIGHT);
        assertThat(marked).contains("operating unit · TV; INV003 wrong company</title>");
        assertThat(marked.length()).isGreaterThan(plain.length() + 100);
    }

    @ParameterizedTest
    @EnumSource
    void itRefersToNothingOutsideOfItself(Theme theme) {
        assertThat(svg(television(Map.of()), theme).replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "url(", "<script", "<image", "@import");
    }

    @Test
    void itIsTheSameInEveryLocale() {
        var before = Locale.getDefault();
        var bytes = new TreeMap<String, String>();
        try {
            for (var tag : List.of("en-US", "ar-EG", "de-DE", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                bytes.put(tag, svg(television(Map.of()), Theme.DARK));
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(bytes.values().stream().distinct().count()).isEqualTo(1);
    }

    @Test
    void itIsWideEnoughForItsTitle() {
        var scene = new Scenes(Organizations.of("enterprise \"" + "长".repeat(80) + "\""), Locale.ENGLISH)
                .of(View.STRUCTURE, Map.of());
        var width = svg(scene, Theme.LIGHT).replaceAll("(?s).*?width=\"(\\d+)\".*", "$1");
        assertThat(Integer.parseInt(width)).isGreaterThan(80 * 17);
    }
}
