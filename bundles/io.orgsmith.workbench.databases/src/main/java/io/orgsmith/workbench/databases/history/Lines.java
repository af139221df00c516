// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of texts. It asks for the cells of a line when the line is to be seen, so that it takes many. */
final class Lines {
    private final Table table;
    private List<List<String>> lines = List.of();

    /** @param columns keys of the headings @param widths of the columns */
    Lines(Composite parent, List<String> columns, int... widths) {
        table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < columns.size(); i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(Texts.of(columns.get(i)));
            column.setWidth(widths[i]);
        }
        table.addListener(SWT.SetData, event -> {
            var item = (TableItem) event.item;
            item.setText(lines.get(table.indexOf(item)).toArray(String[]::new));
        });
    }

    void show(List<List<String>> all) {
        lines = List.copyOf(all);
        table.deselectAll();
        table.setItemCount(0);
        table.setItemCount(lines.size());
    }

    Table control() {
        return table;
    }
}
