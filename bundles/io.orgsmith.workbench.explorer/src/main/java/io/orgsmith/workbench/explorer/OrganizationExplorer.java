// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The organizations of all files as trees: by business group, by ledger or by operating unit. */
public final class OrganizationExplorer extends ViewPart {
    public static final String ID = "io.orgsmith.workbench.explorer.view";

    private static final String GROUPING = "grouping";

    private final Models models = new Models(this::changed);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final WordFilter filter = new WordFilter();
    private Grouping grouping = Grouping.BUSINESS_GROUP;
    private TreeViewer tree;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        var saved = memento == null ? null : memento.getString(GROUPING);
        for (var each : Grouping.values()) {
            grouping = each.name().equals(saved) ? each : grouping;
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        var words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.of("filter"));
        words.addModifyListener(event -> filter(words.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Lines());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Label()));
        tree.addFilter(filter);
        tree.setInput(List.of());
        for (var each : Grouping.values()) {
            getViewSite().getActionBars().getToolBarManager().add(new GroupingAction(this, each));
        }
        getSite().setSelectionProvider(tree);
        models.start();
    }

    Grouping grouping() {
        return grouping;
    }

    void group(Grouping other) {
        grouping = other;
        show();
    }

    private void filter(String words) {
        filter.words(words);
        tree.refresh();
        if (!filter.isEmpty()) {
            tree.expandToLevel(4);
        }
    }

    /** However many changes come, they are shown once. */
    private void changed() {
        if (waiting.compareAndSet(false, true)) {
            Display.getDefault().asyncExec(() -> {
                waiting.set(false);
                show();
            });
        }
    }

    private void show() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        boolean first = tree.getTree().getItemCount() == 0;
        var expanded = tree.getExpandedElements();
        var selected = tree.getSelection();
        tree.getControl().setRedraw(false);
        tree.setInput(models.all().entrySet().stream()
                .map(each -> Forest.of(each.getKey(), each.getValue(), grouping))
                .toList());
        tree.setExpandedElements(expanded);
        tree.setSelection(selected);
        if (first) {
            tree.expandToLevel(3);
        }
        tree.getControl().setRedraw(true);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        models.close();
        super.dispose();
    }
}
