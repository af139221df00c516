// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.text.Normalizer;

/**
 * How wide a text is, by a table and not by the fonts of this machine, so that a picture has the same bytes everywhere.
 * Latin letters are those of Helvetica, Chinese ones fill a square, bold or not; other fonts differ by a few percent.
 */
public final class TextWidth {
    /** From the space to the tilde, in thousandths of the font's size. */
    private static final int[] LATIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int SQUARE = 1000;
    private static final int OTHER = 640;
    /** What bold letters are wider: in Noto Sans as much as this. */
    private static final double BOLD = 1.13;

    private TextWidth() {}

    /** The width of a line in pixels. @param size of the font in pixels */
    public static double of(String text, double size, boolean bold) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        double bolder = bold ? BOLD : 1;
        return plain.codePoints()
                        .mapToDouble(each -> of(each) * (isSquare(each) ? 1 : bolder))
                        .sum()
                * size
                / 1000;
    }

    private static int of(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return LATIN[letter - ' '];
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isSquare(letter) ? SQUARE : OTHER;
        };
    }

    /** Chinese, Japanese and Korean letters and punctuation, and pictures. */
    private static boolean isSquare(int letter) {
        return letter >= 0x1100 && letter <= 0x11ff
                || letter >= 0x2010 && letter <= 0x2026
                || letter >= 0x2e80 && letter <= 0xa4cf
                || letter >= 0xac00 && letter <= 0xd7a3
                || letter >= 0xf900 && letter <= 0xfaff
                || letter >= 0xfe30 && letter <= 0xfe4f
                || letter >= 0xff00 && letter <= 0xffe6
                || letter >= 0x1f000;
    }
}
