// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import java.util.Locale;
import org.eclipse.draw2d.geometry.Rectangle;

/** By which side figures are brought in line. */
public enum Side {
    LEFT,
    CENTER,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM;

    /** The id of its action, and the key of its text. */
    public String id() {
        return "align." + name().toLowerCase(Locale.ROOT);
    }

    /** Where a figure stands that is brought in line with another one. */
    public Rectangle align(Rectangle figure, Rectangle other) {
        var moved = figure.getCopy();
        switch (this) {
            case LEFT -> moved.x = other.x;
            case CENTER -> moved.x = other.x + (other.width - figure.width) / 2;
            case RIGHT -> moved.x = other.right() - figure.width;
            case TOP -> moved.y = other.y;
            case MIDDLE -> moved.y = other.y + (other.height - figure.height) / 2;
            case BOTTOM -> moved.y = other.bottom() - figure.height;
        }
        return moved;
    }
}
