// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.outline;

import io.orgsmith.dsl.ide.outline.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** The rows of an outline, which follow the text: of thousands one changes with a letter. The input is the rows themselves. */
final class Rows implements ITreeContentProvider {
    private List<Row> rows = List.of();

    /** Shows other symbols; what is open and selected stays so. */
    void follow(TreeViewer tree, List<Symbol> now) {
        var before = rows;
        rows = followed(tree, before, now);
        if (!rows.equals(before)) {
            tree.refresh(false);
        }
    }

    /** Those that look the same at the begin and at the end stay, those between them as many as there are. */
    private static List<Row> followed(TreeViewer tree, List<Row> before, List<Symbol> now) {
        int shared = Math.min(before.size(), now.size());
        int further = now.size() - before.size();
        int head = 0;
        while (head < shared && before.get(head).looksLike(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head && before.get(before.size() - 1 - tail).looksLike(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < now.size(); i++) {
            int old = i < now.size() - tail ? i : i - further;
            boolean isThere = i >= now.size() - tail || i < before.size() - tail;
            var row = isThere ? before.get(old) : new Row(now.get(i));
            follow(tree, row, now.get(i));
            rows.add(row);
        }
        return rows;
    }

    private static void follow(TreeViewer tree, Row row, Symbol now) {
        boolean looksTheSame = row.looksLike(now);
        var before = row.inside();
        row.show(now, followed(tree, before, now.children()));
        if (!row.inside().equals(before)) {
            tree.refresh(row, false);
        }
        if (!looksTheSame) {
            tree.update(row, null);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return rows.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Row) parent).inside().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Row) element).inside().isEmpty();
    }
}
