// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The runs of a history, to choose one of. */
final class RunTable {
    private static final List<String> COLUMNS =
            List.of("column.run", "column.started", "column.person", "column.what", "column.outcome");

    private final Table table;
    private final List<Run> runs;

    RunTable(Composite parent, List<Run> runs, Consumer<Run> chosen) {
        this.runs = runs;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        COLUMNS.forEach(key -> new TableColumn(table, SWT.NONE).setText(Texts.of(key)));
        for (var run : runs) {
            new TableItem(table, SWT.NONE).setText(Past.cells(run));
        }
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 16);
        }
        table.addListener(SWT.Selection, event -> chosen.accept(runs.get(table.getSelectionIndex())));
    }

    void choose(Run run) {
        table.setSelection(runs.indexOf(run));
    }

    Table control() {
        return table;
    }
}
