// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Map;
import org.eclipse.swt.SWT;

/**
 * The keys of a US keyboard, pressed for the whole screen. {@code Display.post} would hand them to the topmost window, which
 * is the list or the hover that an editor shows and not the editor, to which a user's keys go.
 */
final class Keyboard {
    private static final String PLAIN = "`1234567890-=[]\\;',./";
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

    private static final Map<Integer, Integer> KEYS = Map.ofEntries(
            Map.entry((int) SWT.CR, KeyEvent.VK_ENTER),
            Map.entry((int) SWT.TAB, KeyEvent.VK_TAB),
            Map.entry((int) SWT.ESC, KeyEvent.VK_ESCAPE),
            Map.entry(SWT.ARROW_UP, KeyEvent.VK_UP),
            Map.entry(SWT.ARROW_DOWN, KeyEvent.VK_DOWN),
            Map.entry(SWT.ARROW_LEFT, KeyEvent.VK_LEFT),
            Map.entry(SWT.ARROW_RIGHT, KeyEvent.VK_RIGHT),
            Map.entry(SWT.HOME, KeyEvent.VK_HOME),
            Map.entry(SWT.END, KeyEvent.VK_END),
            Map.entry((int) SWT.DEL, KeyEvent.VK_DELETE),
            Map.entry(SWT.CTRL, KeyEvent.VK_CONTROL),
            Map.entry(SWT.SHIFT, KeyEvent.VK_SHIFT),
            Map.entry(SWT.ALT, KeyEvent.VK_ALT));

    private final Robot robot;

    Keyboard() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types a character, and says how many keys that took. */
    int type(char character) {
        int shifted = SHIFTED.indexOf(character);
        if (shifted >= 0 || Character.isUpperCase(character)) {
            return press(SWT.SHIFT, shifted >= 0 ? PLAIN.charAt(shifted) : Character.toLowerCase(character));
        }
        return press(0, character);
    }

    /** Presses a key, as SWT counts characters and keys, while others are held, and says how many that were together. */
    int press(int held, int key) {
        int code = code(key);
        hold(held, true);
        robot.keyPress(code);
        robot.keyRelease(code);
        hold(held, false);
        return 1 + Integer.bitCount(held);
    }

    private void hold(int held, boolean down) {
        for (int key : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
            if ((held & key) != 0 && down) {
                robot.keyPress(KEYS.get(key));
            } else if ((held & key) != 0) {
                robot.keyRelease(KEYS.get(key));
            }
        }
    }

    private static int code(int key) {
        if (key >= SWT.F1 && key <= SWT.F12) {
            return KeyEvent.VK_F1 + key - SWT.F1;
        }
        return KEYS.containsKey(key) ? KEYS.get(key) : KeyEvent.getExtendedKeyCodeForChar(key);
    }
}
