// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.layout.TextWidth;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Scene;
import java.util.List;

/** Says below the picture what its lines mean. */
final class Legend {
    private static final int SAMPLE = 34;
    private static final int GAP = 26;
    private static final int ROW = 22;
    private static final int PAD = 14;

    private final Scene scene;
    private final Theme theme;
    private final List<Relation> relations;

    Legend(Scene scene, Theme theme) {
        this.scene = scene;
        this.theme = theme;
        this.relations =
                scene.edges().stream().map(Edge::relation).distinct().sorted().toList();
    }

    /** The least width that it needs. */
    int width() {
        return relations.stream().mapToInt(this::width).max().orElse(0) + 2 * PAD;
    }

    /** How high it becomes in a picture of a width. */
    int height(int width) {
        return relations.isEmpty() ? 0 : PAD + row(relations.size() - 1, width) * ROW + ROW;
    }

    String at(int y, int width) {
        var svg = new StringBuilder();
        int x = PAD;
        for (int i = 0; i < relations.size(); i++) {
            var relation = relations.get(i);
            boolean isFirst = i == 0 || row(i, width) > row(i - 1, width);
            x = isFirst ? PAD : x;
            svg.append(entry(relation, x, y + PAD / 2 + row(i, width) * ROW));
            x += width(relation) + GAP;
        }
        return svg.toString();
    }

    private String entry(Relation relation, int x, int y) {
        var text = "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
                .formatted(x + SAMPLE + 8, y + 4, Label.NOTE_SIZE, theme.faint(), Xml.text(words(relation)));
        return "<g>" + SvgLines.path("M%s %sh%s".formatted(x, y, SAMPLE - 6), relation.line(), theme)
                + SvgLines.arrow(x + SAMPLE, y, -7, theme) + text + "</g>\n";
    }

    private int row(int entry, int width) {
        int row = 0;
        int x = PAD;
        for (int i = 0; i <= entry; i++) {
            if (x > PAD && x + width(relations.get(i)) + PAD > width) {
                row++;
                x = PAD;
            }
            x += width(relations.get(i)) + GAP;
        }
        return row;
    }

    private int width(Relation relation) {
        return SAMPLE + 8 + (int) Math.ceil(TextWidth.of(words(relation), Label.NOTE_SIZE, false));
    }

    private String words(Relation relation) {
        return scene.words().relation(relation);
    }
}
