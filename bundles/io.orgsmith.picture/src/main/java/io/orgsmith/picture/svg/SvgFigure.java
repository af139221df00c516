// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import io.orgsmith.picture.layout.Box;
import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Icon;
import io.orgsmith.picture.notation.Shades;
import io.orgsmith.picture.notation.Shape;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.List;
import java.util.stream.Stream;

/** Draws one figure: outline, icon, texts and mark. */
record SvgFigure(Scene scene, Theme theme) {
    private static final int FOLD = 12;

    String of(Node node, Box box, Label label) {
        var shades = node.entity().hue().in(theme);
        var mark = scene.marks().get(node.id());
        var svg = new StringBuilder("<g>");
        svg.append("<title>").append(Xml.text(title(node))).append("</title>");
        svg.append(outline(node.entity(), box, shades));
        svg.append(icon(node, box));
        svg.append(texts(node, box, label));
        if (mark != null) {
            svg.append(new SvgMark(theme).of(mark, markRight(node, box), box.y()));
        }
        return svg.append("</g>\n").toString();
    }

    private static int markRight(Node node, Box box) {
        return box.right() - (node.entity().shape() == Shape.DEED ? FOLD : 0);
    }

    /** What a screen reader says, and what stands beside the pointer. */
    private String title(Node node) {
        var signs = scene.words().punctuation();
        var note = node.note().isEmpty() ? scene.words().entity(node.entity(), false) : node.note();
        var text = signs.list(List.of(node.name(), note));
        var mark = scene.marks().get(node.id());
        return mark == null
                ? text
                : signs.clauses(
                        Stream.concat(Stream.of(text), mark.messages().stream()).toList());
    }

    private String outline(Entity entity, Box box, Shades shades) {
        var colours = "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\""
                .formatted(shades.fill(), shades.border(), entity.shape() == Shape.CHIP ? "1" : "1.3");
        return switch (entity.shape()) {
            case DEED -> deed(box, colours, shades);
            case BOOK ->
                rounded(entity, box, colours)
                        + "<path d=\"M%s %sv%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.3\"/>"
                                .formatted(box.x() + 4, box.y(), box.height(), shades.border());
            default -> rounded(entity, box, colours);
        };
    }

    private static String rounded(Entity entity, Box box, String colours) {
        int radius = Math.min(entity.shape().radius(), box.height() / 2);
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>"
                .formatted(box.x(), box.y(), box.width(), box.height(), radius, colours);
    }

    private static String deed(Box box, String colours, Shades shades) {
        int fold = box.right() - FOLD;
        return "<path d=\"M%s %sH%sl%s %sV%sH%sZ\" %s/>"
                        .formatted(box.x(), box.y(), fold, FOLD, FOLD, box.bottom(), box.x(), colours)
                + "<path d=\"M%s %sv%sh%s\" fill=\"none\" stroke=\"%s\"/>"
                        .formatted(fold, box.y(), FOLD, FOLD, shades.border());
    }

    private String icon(Node node, Box box) {
        boolean isChip = node.entity().shape() == Shape.CHIP;
        int size = isChip ? 14 : Icon.SIZE;
        int y = box.y() + (isChip ? (Math.min(box.height(), 26) - size) / 2 : 10);
        return "<use href=\"#i-%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(node.entity().key(), box.x() + (isChip ? 7 : Label.SPACE), y, size, size);
    }

    private String texts(Node node, Box box, Label label) {
        boolean isChip = node.entity().shape() == Shape.CHIP;
        int x = box.x() + Label.left(node);
        int y = box.y() + (isChip ? 17 : 22);
        var texts = new StringBuilder();
        for (var line : label.name()) {
            texts.append(text(x, y, isChip ? Label.CHIP_SIZE : Label.NAME_SIZE, !isChip, theme.ink(), line));
            y += Label.NAME_LINE;
        }
        return label.note().isEmpty()
                ? texts.toString()
                : texts + text(x, y - 1, Label.NOTE_SIZE, false, theme.faint(), label.note());
    }

    private static String text(int x, int y, int size, boolean bold, String colour, String text) {
        var weight = bold ? " font-weight=\"600\"" : "";
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>"
                .formatted(x, y, size, weight, colour, Xml.text(text));
    }
}
