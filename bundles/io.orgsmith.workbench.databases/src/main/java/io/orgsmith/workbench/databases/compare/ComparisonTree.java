// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Key;
import io.orgsmith.workbench.databases.Icons;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** Shows a comparison as a tree of objects, with what differs below each. */
public final class ComparisonTree {
    /** Of the width in percent, for what the lines are about; the other columns share the rest. */
    private static final int OBJECT = 45;

    private static final int LEAST = 90;

    private final TreeViewer viewer;

    /** @param columns keys of the headings: what, before, after, and who where that is known */
    public ComparisonTree(Composite parent, List<String> columns) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new RowContent());
        var values = List.<Function<Row, String>>of(Row::what, Row::before, Row::after, Row::who);
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), i, values.get(i));
        }
        viewer.getTree().addListener(SWT.Resize, event -> share());
    }

    private void column(String heading, int index, Function<Row, String> value) {
        var column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.of(heading));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return value.apply((Row) element);
            }

            @Override
            public Image getImage(Object element) {
                var mark = ((Row) element).mark();
                return index == 0 && mark != null ? Icons.image(mark.name().toLowerCase(Locale.ROOT)) : null;
            }
        });
    }

    private void share() {
        int width = viewer.getTree().getClientArea().width;
        var columns = viewer.getTree().getColumns();
        int object = Math.max(2 * LEAST, width * OBJECT / 100);
        columns[0].setWidth(object);
        for (int i = 1; i < columns.length; i++) {
            columns[i].setWidth(Math.max(LEAST, (width - object) / (columns.length - 1)));
        }
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** The objects of the lines that are selected, those of lines below an object left out. */
    public SortedSet<Key> chosen() {
        var keys = new TreeSet<Key>();
        viewer.getStructuredSelection().forEach(line -> {
            if (((Row) line).key() != null) {
                keys.add(((Row) line).key());
            }
        });
        return keys;
    }

    /** Shows these; of few objects also what differs. */
    public void show(List<Row> rows) {
        viewer.setInput(rows);
        if (rows.size() <= 30) {
            viewer.expandAll();
        }
    }
}
