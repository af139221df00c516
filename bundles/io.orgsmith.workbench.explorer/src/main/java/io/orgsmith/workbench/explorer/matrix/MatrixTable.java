// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A matrix on the screen; its rows are made when they come into sight. */
final class MatrixTable {
    private final Table table;
    private final OwnWidth width;
    private final CellCursor cursor;
    private Matrix matrix;

    /** @param toggle wants the cell of a row and a column to say the opposite */
    MatrixTable(Composite parent, BiConsumer<Integer, Integer> toggle) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        width = new OwnWidth(table, 60);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        cursor = new CellCursor(table, toggle, this::spoken);
    }

    Table table() {
        return table;
    }

    CellCursor cursor() {
        return cursor;
    }

    /** Shows another state, or nothing; the cursor stays where it is. */
    void show(Matrix now) {
        var at = cursor.place();
        matrix = now;
        table.setRedraw(false);
        columns();
        table.setItemCount(matrix == null ? 0 : matrix.rows().size());
        table.clearAll();
        table.setRedraw(true);
        cursor.go(at.x, at.y);
    }

    private void columns() {
        int wanted = matrix == null ? 0 : matrix.columns().size() + 1;
        while (table.getColumnCount() > wanted) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < wanted) {
            width.column(table.getColumnCount() == 0 ? SWT.LEFT : SWT.CENTER);
        }
        for (int i = 0; i < wanted; i++) {
            var column = table.getColumn(i);
            var text = i == 0 ? "" : Matrix.name(matrix.columns().get(i - 1));
            if (!text.equals(column.getText()) || column.getWidth() == 0) {
                column.setText(text);
                column.pack();
                width.set(column, i == 0 ? widthOfNames() : Math.max(column.getWidth(), 60));
            }
        }
        width.fit();
    }

    /** As wide as the longest name of a row, within bounds. */
    private int widthOfNames() {
        var gc = new GC(table);
        try {
            int widest = matrix.rows().stream()
                    .mapToInt(row -> gc.textExtent(Matrix.name(row)).x)
                    .max()
                    .orElse(0);
            return Math.max(120, Math.min(320, widest + 24));
        } finally {
            gc.dispose();
        }
    }

    /** The system may ask for a line once more while all go away; such a line would stay behind and is let go. */
    private void fill(TableItem item) {
        int row = table.indexOf(item);
        if (row < 0) {
            table.getDisplay().asyncExec(item::dispose);
            return;
        }
        if (matrix == null || row >= matrix.rows().size()) {
            return;
        }
        item.setText(0, Matrix.name(matrix.rows().get(row)));
        for (int column = 1; column < table.getColumnCount(); column++) {
            item.setText(column, matrix.cell(row, column - 1));
        }
    }

    private String spoken(int row, int column) {
        return matrix == null
                        || row >= matrix.rows().size()
                        || column >= matrix.columns().size()
                ? ""
                : matrix.spoken(row, column);
    }
}
