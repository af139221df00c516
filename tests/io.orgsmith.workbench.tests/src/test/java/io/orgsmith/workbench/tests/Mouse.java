// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** Moves the mouse and clicks as a user does. */
final class Mouse {
    private Mouse() {}

    static void click(Control control) throws InterruptedException {
        var size = control.getSize();
        click(control.toDisplay(size.x / 2, size.y / 2), 1, 1);
    }

    static void click(TreeItem item) throws InterruptedException {
        click(item.getParent().toDisplay(centre(item.getBounds())), 1, 1);
    }

    static void doubleClick(TreeItem item) throws InterruptedException {
        click(item.getParent().toDisplay(centre(item.getBounds())), 1, 2);
    }

    static void click(TableItem item, int column) throws InterruptedException {
        click(item.getParent().toDisplay(centre(item.getBounds(column))), 1, 1);
    }

    /** Presses a button, counted from 1 at the left, so many times at a place of the screen. */
    static void click(Point place, int button, int times) throws InterruptedException {
        move(place);
        for (int i = 0; i < times; i++) {
            post(SWT.MouseDown, place, button);
            post(SWT.MouseUp, place, button);
        }
        Driver.work();
    }

    /** Presses at one place, moves in small steps and lets go at the other. */
    static void drag(Point from, Point to) throws InterruptedException {
        move(from);
        post(SWT.MouseDown, from, 1);
        int steps = 10;
        for (int i = 1; i <= steps; i++) {
            move(new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
        }
        post(SWT.MouseUp, to, 1);
        Driver.work();
    }

    static void move(Point place) throws InterruptedException {
        post(SWT.MouseMove, place, 0);
        Driver.work();
    }

    private static Point centre(Rectangle area) {
        return new Point(area.x + area.width / 2, area.y + area.height / 2);
    }

    private static void post(int type, Point place, int button) {
        var event = new Event();
        event.type = type;
        event.button = button;
        event.x = place.x;
        event.y = place.y;
        if (!Display.getCurrent().post(event)) {
            throw new AssertionError("cannot move or press the mouse at " + place);
        }
    }
}
