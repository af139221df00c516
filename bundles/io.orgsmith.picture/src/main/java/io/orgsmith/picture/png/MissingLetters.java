// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.png;

import io.orgsmith.picture.svg.Families;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters of a picture that no font of this machine can draw: a PNG has boxes in their place. */
public final class MissingLetters {
    private MissingLetters() {}

    /** Each of them once, in order; empty where all can be drawn. */
    public static String in(String svg) {
        var installed = Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return in(svg, font(Families.NAMES, installed));
    }

    static String in(String svg, Font font) {
        return svg.replaceAll("(?s)<title>.*?</title>|<[^>]*>|&[^;]*;", "")
                .codePoints()
                .filter(letter -> letter > ' ' && !font.canDisplay(letter))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The first that is there, else what the system draws everything with. */
    static Font font(List<String> wanted, Set<String> installed) {
        var family = wanted.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
        return new Font(family, Font.PLAIN, 13);
    }
}
