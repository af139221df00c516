// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.overview;

import java.util.function.DoubleSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Moves the frame of an overview by mouse: it is dragged where it is taken, and comes to where one clicks beside it. */
final class Grip {
    private final Canvas canvas;
    private final Window window;
    private final DoubleSupplier scale;
    /** From the corner of the frame to the mouse; null while no button is held. */
    private Point held;

    Grip(Canvas canvas, Window window, DoubleSupplier scale) {
        this.canvas = canvas;
        this.window = window;
        this.scale = scale;
    }

    void listen() {
        canvas.addListener(SWT.MouseDown, this::take);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, released -> held = null);
    }

    private void take(Event mouse) {
        var frame = window.area(scale.getAsDouble());
        boolean isInside = frame.contains(mouse.x, mouse.y);
        held = isInside
                ? new Point(mouse.x - frame.x, mouse.y - frame.y)
                : new Point(frame.width / 2, frame.height / 2);
        drag(mouse);
    }

    private void drag(Event mouse) {
        if (held != null) {
            window.moveTo(mouse.x - held.x, mouse.y - held.y, scale.getAsDouble());
        }
    }
}
