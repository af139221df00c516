// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** The columns of the databases: what each is, what was done to it last, and what was found out last. They share the width. */
final class DatabaseColumns {
    private static final List<String> HEADINGS = List.of("column.database", "column.state", "column.found");
    /** Of the width in percent. */
    private static final int[] SHARES = {30, 37, 33};

    private static final int[] LEAST = {225, 230, 195};

    private DatabaseColumns() {}

    static void of(Tree tree) {
        tree.setHeaderVisible(true);
        HEADINGS.forEach(key -> new TreeColumn(tree, SWT.NONE).setText(Texts.of(key)));
        tree.addListener(SWT.Resize, event -> share(tree));
    }

    private static void share(Tree tree) {
        int width = tree.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            tree.getColumn(i).setWidth(Math.max(LEAST[i], width * SHARES[i] / 100));
        }
    }
}
