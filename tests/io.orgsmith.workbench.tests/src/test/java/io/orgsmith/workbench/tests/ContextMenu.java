// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;

/** The context menu of what has the keys or is under the mouse. Its lines are reached by the keyboard. */
final class ContextMenu {
    private static final int MOST = 40;

    private ContextMenu() {}

    /** Opens the menu by Shift+F10, goes down to the line that begins so, and takes it; a path leads through a menu in the menu. */
    static void choose(Control control, String... path) throws Exception {
        Driver.press(SWT.SHIFT, SWT.F10);
        take(control, path);
    }

    /** The same by the key of the context menu. */
    static void chooseByMenuKey(Control control, String... path) throws Exception {
        Driver.pressMenu();
        take(control, path);
    }

    /** The same by a right click, through the window system. */
    static void chooseByMouse(TreeItem item, String... path) throws Exception {
        rightClick(item);
        take(item.getParent(), path);
    }

    /** Opens the menu by a right click, and says what is in it. */
    static List<String> read(TreeItem item) throws Exception {
        rightClick(item);
        return read(item.getParent());
    }

    /** The same by Shift+F10. */
    static List<String> ofKeys(Control control) throws Exception {
        Driver.press(SWT.SHIFT, SWT.F10);
        return read(control);
    }

    private static List<String> read(Control control) throws Exception {
        Driver.waitUntil("the menu is open", () -> control.getMenu().isVisible());
        var lines = Stream.of(control.getMenu().getItems())
                .map(ContextMenu::words)
                .filter(line -> !line.isEmpty())
                .toList();
        Keys.escape();
        Driver.waitUntil("it is closed", () -> !control.getMenu().isVisible());
        return lines;
    }

    private static void rightClick(TreeItem item) throws Exception {
        var area = item.getBounds();
        var place = item.getParent().toDisplay(area.x + area.width / 2, area.y + area.height / 2);
        var robot = new Robot();
        robot.mouseMove(place.x, place.y);
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
    }

    private static void take(Control control, String... path) throws Exception {
        var armed = new AtomicReference<>("");
        Listener listener = event -> armed.set(event.widget instanceof MenuItem item ? words(item) : "");
        Display.getCurrent().addFilter(SWT.Arm, listener);
        try {
            Driver.waitUntil("the menu is open", () -> control.getMenu().isVisible());
            for (int i = 0; i < path.length; i++) {
                goDown(path[i], armed);
                if (i < path.length - 1) {
                    Driver.press(0, SWT.ARROW_RIGHT);
                }
            }
        } finally {
            Display.getCurrent().removeFilter(SWT.Arm, listener);
        }
        Keys.enter();
    }

    static void goDown(String words, AtomicReference<String> armed) throws Exception {
        for (int i = 0; i < MOST && !armed.get().startsWith(words); i++) {
            Driver.press(0, SWT.ARROW_DOWN);
            Thread.sleep(30);
            Driver.work();
        }
        if (!armed.get().startsWith(words)) {
            throw new AssertionError("the keys do not lead to " + words + ", but to " + armed.get());
        }
    }

    static String words(MenuItem item) {
        return item.getText().replaceAll("\\(&\\w\\)|&|\t.*", "");
    }
}
