// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of texts. Its lines are made at once: GTK may ask a virtual table for lines that are just going away. */
final class Lines {
    private final Table table;

    /** @param columns keys of the headings @param widths of the columns */
    Lines(Composite parent, List<String> columns, int... widths) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < columns.size(); i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(Texts.of(columns.get(i)));
            column.setWidth(widths[i]);
        }
    }

    void show(List<List<String>> all) {
        table.setRedraw(false);
        table.removeAll();
        all.forEach(line -> new TableItem(table, SWT.NONE).setText(line.toArray(String[]::new)));
        table.setRedraw(true);
    }

    Table control() {
        return table;
    }
}
