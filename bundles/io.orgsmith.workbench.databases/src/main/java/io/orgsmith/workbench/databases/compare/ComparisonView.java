// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** A view of what a database holds beside what it ought to, or once did. */
public abstract class ComparisonView extends ViewPart {
    private final List<String> columns;
    private ComparisonTree tree;

    /** @param columns keys of the headings */
    protected ComparisonView(String... columns) {
        this.columns = List.of(columns);
    }

    @Override
    public void createPartControl(Composite parent) {
        tree = new ComparisonTree(parent, columns);
        getSite().setSelectionProvider(tree.viewer());
        setContentDescription(Texts.of("compare.empty"));
    }

    protected ComparisonTree tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    /** @param description what came of it, in one line */
    protected void show(String description, List<Row> rows) {
        setContentDescription(description);
        tree.show(rows);
    }

    /** Gives a column another heading. */
    protected void name(int column, String heading) {
        tree.viewer().getTree().getColumn(column).setText(heading);
    }

    /** Brings a view to the front. */
    static <V extends ComparisonView> V open(String id, Class<V> type) {
        try {
            IWorkbenchPage page =
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            return type.cast(page.showView(id));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
