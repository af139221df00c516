// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Keeps a table as wide as its columns are to be together, unless there is less room: some systems give the last column all
 * that is left. Without columns the table takes the whole room.
 */
final class OwnWidth {
    private final Table table;
    private final GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    private final Map<TableColumn, Integer> wanted = new HashMap<>();

    OwnWidth(Table table, int leastHeight) {
        this.table = table;
        data.heightHint = leastHeight;
        table.setLayoutData(data);
    }

    /** A new column at the end, which a user may make wider. */
    TableColumn column(int style) {
        var column = new TableColumn(table, style);
        column.addListener(SWT.Resize, event -> resized(column));
        column.addListener(SWT.Dispose, event -> wanted.remove(column));
        return column;
    }

    void set(TableColumn column, int width) {
        wanted.put(column, width);
        column.setWidth(width);
    }

    /** Columns came or went, or are to be wider. */
    void fit() {
        int width = wanted.values().stream().mapToInt(Integer::intValue).sum();
        if (width != data.widthHint) {
            data.widthHint = width;
            data.horizontalAlignment = width == 0 ? SWT.FILL : SWT.BEGINNING;
            table.requestLayout();
        }
    }

    /** What the last one got is not what it wants. */
    private void resized(TableColumn column) {
        if (table.indexOf(column) < table.getColumnCount() - 1) {
            wanted.put(column, column.getWidth());
            fit();
        }
    }
}
