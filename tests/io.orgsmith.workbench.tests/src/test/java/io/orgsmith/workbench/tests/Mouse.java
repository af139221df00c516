// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.awt.Robot;
import java.awt.event.InputEvent;
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
    /** In milliseconds: so long a list may go on moving. */
    private static final int SCROLLING = 300;

    private Mouse() {}

    static void click(Control control) throws InterruptedException {
        var size = control.getSize();
        click(control.toDisplay(size.x / 2, size.y / 2), 1, 1);
    }

    /** The line is scrolled into sight before, where it is not. */
    static void click(TreeItem item) throws InterruptedException {
        var area = item.getParent().getClientArea();
        var bounds = item.getBounds();
        if (bounds.y < area.y || bounds.y + bounds.height > area.y + area.height) {
            item.getParent().showItem(item);
            rest(SCROLLING);
        }
        click(item.getParent().toDisplay(centre(item.getBounds())), 1, 1);
    }

    /**
     * Through the window system: events that are posted never make up a double click. A click just before would count as
     * the first of three.
     */
    static void doubleClick(TreeItem item) throws Exception {
        doubleClick(item.getParent().toDisplay(centre(item.getBounds())));
    }

    /** The same at a place of the screen. */
    static void doubleClick(Point place) throws Exception {
        var robot = new Robot();
        robot.mouseMove(place.x, place.y);
        pause();
        for (int i = 0; i < 2; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.delay(20);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            robot.delay(20);
        }
        Driver.work();
    }

    /** A click through the window system, for what follows the mouse before it is pressed. */
    static void tap(Point place) throws Exception {
        var robot = new Robot();
        robot.mouseMove(place.x - 3, place.y);
        rest(50);
        robot.mouseMove(place.x, place.y);
        rest(100);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        rest(50);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        rest(100);
    }

    /** The same with the right button. */
    static void rightTap(Point place) throws Exception {
        var robot = new Robot();
        robot.mouseMove(place.x, place.y);
        rest(100);
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        rest(50);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
        rest(100);
    }

    /** The same as a tap while a key of AWT is held. */
    static void tapHolding(int key, Point place) throws Exception {
        var robot = new Robot();
        robot.keyPress(key);
        try {
            rest(50);
            tap(place);
        } finally {
            robot.keyRelease(key);
            rest(50);
        }
    }

    /** Lets the next press be no part of a double click. */
    static void pause() throws InterruptedException {
        rest(Display.getCurrent().getDoubleClickTime() + 100);
    }

    private static void rest(int milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < end) {
            Driver.work();
        }
    }

    static void click(TableItem item, int column) throws Exception {
        Driver.waitUntil("the cell is laid out", () -> item.getBounds(column).width > 1);
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

    /**
     * Drags a line onto another one, through the window system: events that are posted never begin to drag. The hand is a
     * thread of its own, for the workbench waits for its moves.
     */
    static void drag(TreeItem from, TreeItem to) throws Exception {
        var start = from.getParent().toDisplay(centre(from.getBounds()));
        drag(start, to.getParent().toDisplay(centre(to.getBounds())));
    }

    /** The same from one place of the screen to another. */
    static void drag(Point start, Point end) throws Exception {
        var robot = new Robot();
        var hand = new Thread(() -> drag(robot, start, end), "hand");
        hand.start();
        while (hand.isAlive()) {
            Driver.work();
        }
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
    }

    private static void drag(Robot robot, Point start, Point end) {
        int steps = 20;
        robot.mouseMove(start.x, start.y);
        robot.delay(100);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(50);
        for (int i = 1; i <= steps; i++) {
            robot.mouseMove(start.x + (end.x - start.x) * i / steps, start.y + (end.y - start.y) * i / steps);
            robot.delay(20);
        }
        robot.delay(300);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
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
