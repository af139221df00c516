// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Hue;
import io.orgsmith.picture.notation.Theme;
import java.util.Locale;

/** The colours of the notation as Sirius names them: by three numbers. */
final class Colours {
    private Colours() {}

    static void add(Tag palette, Hue hue) {
        var shades = hue.in(Theme.LIGHT);
        var name = hue.name().toLowerCase(Locale.ROOT);
        palette.with(entry(name + "-fill", shades.fill()), entry(name + "-border", shades.border()));
    }

    /** Those of texts, lines and marks. */
    static Tag addThemes(Tag palette) {
        return palette.with(
                entry("ink", Theme.LIGHT.ink()),
                entry("line", Theme.LIGHT.line()),
                entry("error", "#c81e1e"),
                entry("warning", "#b45309"),
                entry("advice", "#1d5fa8"));
    }

    static Tag entry(String name, String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return Tag.of("entries", "xsi:type", "description:UserFixedColor", "name", name)
                .set("red", String.valueOf(rgb >> 16))
                .set("green", String.valueOf(rgb >> 8 & 255))
                .set("blue", String.valueOf(rgb & 255));
    }
}
