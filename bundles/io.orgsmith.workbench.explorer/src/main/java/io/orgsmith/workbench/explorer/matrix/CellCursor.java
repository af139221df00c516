// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The cell that the arrow keys went to. It says what it is, and the space bar or a click toggles it. */
final class CellCursor {
    private final Table table;
    private final TableCursor cursor;
    private final BiConsumer<Integer, Integer> toggle;
    private final BiFunction<Integer, Integer, String> spoken;

    CellCursor(Table table, BiConsumer<Integer, Integer> toggle, BiFunction<Integer, Integer, String> spoken) {
        this.table = table;
        this.toggle = toggle;
        this.spoken = spoken;
        cursor = new TableCursor(table, SWT.NONE);
        cursor.setVisible(false);
        cursor.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                toggle();
            }
        });
        cursor.addListener(SWT.MouseDown, event -> click(event));
        table.addListener(SWT.MouseDown, event -> click(event));
        cursor.addListener(
                SWT.Selection, event -> cursor.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, new Object[2]));
        cursor.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = says();
            }
        });
    }

    /** Row and column, from 0, or 0 where it is nowhere. */
    Point place() {
        return cursor.getRow() == null
                ? new Point(0, 0)
                : new Point(Math.max(0, table.indexOf(cursor.getRow())), Math.max(0, cursor.getColumn() - 1));
    }

    /** Goes to a cell, or as near as there is one. */
    void go(int row, int column) {
        boolean isSome = table.getItemCount() > 0 && table.getColumnCount() > 1;
        if (isSome) {
            cursor.setSelection(
                    Math.min(row, table.getItemCount() - 1), Math.min(column + 1, table.getColumnCount() - 1));
        }
        cursor.setVisible(isSome);
        if (isSome && table.isFocusControl()) {
            cursor.setFocus();
        }
    }

    /** What the cell is and says. */
    String says() {
        return cursor.isVisible() && cursor.getRow() != null ? spoken.apply(place().x, place().y) : "";
    }

    void setFocus() {
        if (!cursor.isVisible() || !cursor.setFocus()) {
            table.setFocus();
        }
    }

    /** Calls something each time when it goes to another cell. */
    void whenMoved(Runnable moved) {
        cursor.addListener(SWT.Selection, event -> moved.run());
    }

    private void click(Event event) {
        if (event.button != 1) {
            return;
        }
        var place = table.toControl(table.getDisplay().getCursorLocation());
        var item = table.getItem(place);
        for (int column = 1; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(place)) {
                go(table.indexOf(item), column - 1);
                toggle();
                return;
            }
        }
    }

    private void toggle() {
        if (cursor.getRow() != null && cursor.getColumn() > 0) {
            toggle.accept(place().x, place().y);
        }
    }
}
