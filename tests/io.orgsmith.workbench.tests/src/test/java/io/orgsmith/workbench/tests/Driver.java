// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Presses keys as a user does, and waits for what follows while the workbench goes on. */
final class Driver {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BREATH = Duration.ofSeconds(1);

    private static final int LONGEST_WAY = 50;
    private static final Keyboard KEYBOARD = new Keyboard();

    private Driver() {}

    /** Lets the workbench work until something is so; what is not there yet may come. */
    static void waitUntil(String what, Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo(isSo)) {
            if (System.nanoTime() > end) {
                Picture.take("failure");
                throw new AssertionError("waited in vain until " + what);
            }
            work();
        }
    }

    private static boolean isSo(Callable<Boolean> isSo) throws Exception {
        try {
            return isSo.call();
        } catch (NoSuchElementException notYet) {
            return false;
        }
    }

    /** Lets the workbench do all that is waiting; a picture that scrolls under the mouse always has more to do. */
    static void work() throws InterruptedException {
        long end = System.nanoTime() + BREATH.toNanos();
        while (System.nanoTime() < end && Display.getCurrent().readAndDispatch()) {
            continue;
        }
        Thread.sleep(10);
    }

    /** Types a text, key by key; its characters are those of a US keyboard. */
    static void type(String text) throws InterruptedException {
        for (char character : text.toCharArray()) {
            pressed(() -> KEYBOARD.type(character));
        }
    }

    /** Presses a key while others are held, such as {@code SWT.CTRL} and {@code SWT.SHIFT}, or {@code 0} for none. */
    static void press(int held, int key) throws InterruptedException {
        pressed(() -> KEYBOARD.press(held, key));
    }

    /** Presses the key of the context menu, which the robot does not have, by its number in GTK. */
    static void pressMenu() throws InterruptedException {
        var event = new Event();
        event.character = '\uFF67';
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            event.type = type;
            if (!Display.getCurrent().post(event)) {
                throw new AssertionError("cannot press the menu key");
            }
        }
        work();
    }

    /** Keys come by way of the screen: lets the workbench work until they are there, or go to nobody. */
    private static void pressed(IntSupplier keys) throws InterruptedException {
        var up = new AtomicInteger();
        Listener count = event -> up.incrementAndGet();
        var display = Display.getCurrent();
        display.addFilter(SWT.KeyUp, count);
        int expected = keys.getAsInt();
        for (int i = 0; i < LONGEST_WAY && up.get() < expected; i++) {
            work();
        }
        display.removeFilter(SWT.KeyUp, count);
        work();
    }
}
