// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** What GEF 3.2 calls of a class that the workbench has no more: cursors while its palette is dragged to a side. */
public final class DragCursors {
    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    private DragCursors() {}

    /** The cursor of the system for a side; not to be disposed of. */
    public static Cursor getCursor(int side) {
        return Display.getDefault()
                .getSystemCursor(
                        switch (side) {
                            case LEFT -> SWT.CURSOR_SIZEW;
                            case RIGHT -> SWT.CURSOR_SIZEE;
                            default -> SWT.CURSOR_NO;
                        });
    }
}
