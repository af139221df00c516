// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a user does, and waits for what follows while the workbench goes on. */
final class Driver {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Driver() {}

    /** Lets the workbench work until something is so. */
    static void waitUntil(String what, Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.call()) {
            if (System.nanoTime() > end) {
                Picture.take("failure");
                throw new AssertionError("waited in vain until " + what);
            }
            work();
        }
    }

    /** Lets the workbench do all that is waiting. */
    static void work() throws InterruptedException {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
        Thread.sleep(10);
    }

    /** Types a text, key by key; its characters are those of a US keyboard. */
    static void type(String text) throws InterruptedException {
        for (char character : text.toCharArray()) {
            boolean shift = Character.isUpperCase(character) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(character) >= 0;
            if (shift) {
                post(SWT.KeyDown, SWT.SHIFT, (char) 0);
            }
            post(SWT.KeyDown, 0, character);
            post(SWT.KeyUp, 0, character);
            if (shift) {
                post(SWT.KeyUp, SWT.SHIFT, (char) 0);
            }
            work();
        }
    }

    /** Presses a key while others are held, such as {@code SWT.CTRL} and {@code SWT.SHIFT}, or {@code 0} for none. */
    static void press(int held, char character) throws InterruptedException {
        holding(held, SWT.KeyDown);
        post(SWT.KeyDown, 0, character);
        post(SWT.KeyUp, 0, character);
        holding(held, SWT.KeyUp);
        work();
    }

    /** Presses a key that has no character, such as {@code SWT.ARROW_DOWN} or {@code SWT.F2}, while others are held. */
    static void press(int held, int key) throws InterruptedException {
        holding(held, SWT.KeyDown);
        post(SWT.KeyDown, key, (char) 0);
        post(SWT.KeyUp, key, (char) 0);
        holding(held, SWT.KeyUp);
        work();
    }

    private static void holding(int held, int type) {
        for (int key : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
            if ((held & key) != 0) {
                post(type, key, (char) 0);
            }
        }
    }

    private static void post(int type, int code, char character) {
        var event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        if (!Display.getCurrent().post(event)) {
            throw new AssertionError("cannot press a key: " + (int) character + ", " + code);
        }
    }
}
