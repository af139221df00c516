// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Icon;
import io.orgsmith.picture.notation.Shape;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.workbench.icon.EntityIcons;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/** The icon and the texts of a figure. */
record Inscription(Look look, Theme theme) {
    private static final int CHIP_HEIGHT = 26;
    /** Letters that are smaller than this nobody can read: then there are only shapes. */
    private static final double SMALLEST = 0.3;

    /** Whether texts can be read at the scale at which something is painted. */
    static boolean isReadable(Graphics graphics) {
        return graphics.getAbsoluteScale() >= SMALLEST;
    }

    void paint(Graphics graphics, Node node, Label label, Rectangle bounds) {
        boolean isChip = node.entity().shape() == Shape.CHIP;
        int top = bounds.y + (isChip ? (Math.min(bounds.height, CHIP_HEIGHT) - Icon.SIZE) / 2 : 10);
        graphics.drawImage(EntityIcons.image(icon(node.entity())), bounds.x + (isChip ? 6 : Label.SPACE), top);
        int x = bounds.x + Label.left(node);
        int y = bounds.y + (isChip ? 17 : 22);
        for (var line : label.name()) {
            text(graphics, isChip ? look.chip() : look.name(), theme.ink(), line, x, y);
            y += Label.NAME_LINE;
        }
        if (!label.note().isEmpty()) {
            text(graphics, look.note(), theme.faint(), label.note(), x, y - 1);
        }
    }

    /** @param baseline of the letters, as in SVG */
    private void text(Graphics graphics, Font font, String colour, String text, int x, int baseline) {
        graphics.setFont(font);
        graphics.setForegroundColor(Look.colour(colour));
        graphics.drawString(text, x, baseline - look.ascent(font, text));
    }

    private static String icon(Entity entity) {
        return (entity == Entity.ACCOUNTING_SETUP ? Entity.CHART_OF_ACCOUNTS : entity).key();
    }
}
