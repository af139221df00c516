// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Mark;

/** Draws what the rules find fault with: a disc, a triangle or a ring at the corner of the figure, by gravity. */
record SvgMark(Theme theme) {
    /** @param right where the figure ends @param top where it begins */
    String of(Mark mark, int right, int top) {
        int x = right - 13;
        int y = top + 13;
        return switch (mark.weight()) {
            case ERROR ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"7\" fill=\"%s\"/>".formatted(x, y, colour("#c81e1e"))
                        + sign(x, y, "M0 -4v4.5M0 2.2v1.6");
            case WARNING ->
                "<path d=\"M%s %sl7.5 13h-15z\" fill=\"%s\"/>".formatted(x, y - 7, colour("#b45309"))
                        + sign(x, y + 1, "M0 -3.5v4M0 2v1.5");
            case ADVICE ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"7\" fill=\"%s\"/>".formatted(x, y, colour("#1d5fa8"))
                        + sign(x, y, "M0 -4v1.6M0 -1v5");
        };
    }

    private String sign(int x, int y, String path) {
        return "<path transform=\"translate(%s,%s)\" d=\"%s\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"1.8\"/>"
                .formatted(x, y, path);
    }

    private String colour(String colour) {
        return theme == Theme.PRINT ? theme.ink() : colour;
    }
}
