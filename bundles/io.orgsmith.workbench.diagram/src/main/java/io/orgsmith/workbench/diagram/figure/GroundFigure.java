// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;

/** What figures stand on. While there are none, it can say how to begin. */
public final class GroundFigure extends FreeformLayer {
    private static final int OFF = 24;

    private final Look look;
    private String hint = "";

    public GroundFigure(Look look) {
        this.look = look;
    }

    /** How to begin; empty for nothing. */
    public String hint() {
        return hint;
    }

    /** @param words in one line or several; empty for nothing */
    public void hint(String words) {
        if (!words.equals(hint)) {
            hint = words;
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (!hint.isEmpty()) {
            graphics.setFont(look.note());
            graphics.setForegroundColor(Look.colour(look.theme().faint()));
            graphics.drawText(hint, OFF, OFF);
        }
    }
}
