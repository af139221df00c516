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

    /** Types a text, key by key. */
    static void type(String text) throws InterruptedException {
        for (char character : text.toCharArray()) {
            boolean shift = Character.isUpperCase(character) || "\"{}_:".indexOf(character) >= 0;
            if (shift) {
                key(SWT.KeyDown, SWT.SHIFT, (char) 0);
            }
            key(SWT.KeyDown, 0, character);
            key(SWT.KeyUp, 0, character);
            if (shift) {
                key(SWT.KeyUp, SWT.SHIFT, (char) 0);
            }
            work();
        }
    }

    /** Presses a key while another is held, such as Ctrl and S. */
    static void press(int held, char character) throws InterruptedException {
        key(SWT.KeyDown, held, (char) 0);
        key(SWT.KeyDown, 0, character);
        key(SWT.KeyUp, 0, character);
        key(SWT.KeyUp, held, (char) 0);
        work();
    }

    private static void key(int type, int code, char character) {
        var event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        if (!Display.getCurrent().post(event)) {
            throw new AssertionError("cannot press a key: " + (int) character + ", " + code);
        }
    }
}
