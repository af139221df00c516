// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.explorer.property.ElementProperties;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The Properties view beside the explorer and diagrams: in the order of the language, and as the text is now. */
public final class PropertyPage extends PropertySheetPage {
    private final IWorkbenchPart explorer;
    private ISelection waiting;
    private String shown = "";

    public PropertyPage(IWorkbenchPart explorer) {
        this.explorer = explorer;
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
                return 0;
            }
        });
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        UndoInView.in(explorer.getSite(), bars);
    }

    /** Another element is read from the top; the same one stays where it is. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        waiting = null;
        super.selectionChanged(part, selection);
        var id = id(selection);
        if (!id.equals(shown) && getControl() instanceof Tree table && isScrolled(table)) {
            table.setTopItem(table.getItem(0));
        }
        shown = id;
    }

    private static boolean isScrolled(Tree table) {
        return table.getItemCount() > 0 && table.getVerticalBar().getSelection() > 0;
    }

    private static String id(ISelection selection) {
        return selection instanceof IStructuredSelection lines
                        && Adapters.adapt(lines.getFirstElement(), IPropertySource.class)
                                instanceof ElementProperties properties
                ? properties.id()
                : "";
    }

    /** The text has changed: the same line says something else now. Whoever is changing a value is let finish first. */
    public void show(ISelection selection) {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        var editor = editor();
        if (editor.isEmpty()) {
            selectionChanged(explorer, selection);
            return;
        }
        if (waiting == null) {
            editor.get().addListener(SWT.Hide, new Listener() {
                @Override
                public void handleEvent(Event closed) {
                    closed.widget.removeListener(SWT.Hide, this);
                    closed.display.asyncExec(() -> catchUp());
                }
            });
        }
        waiting = selection;
    }

    private void catchUp() {
        if (waiting != null) {
            var selection = waiting;
            waiting = null;
            show(selection);
        }
    }

    /** That of the cell which somebody is changing: only then it is seen. */
    private Optional<Control> editor() {
        return Stream.of(((Composite) getControl()).getChildren())
                .filter(Control::getVisible)
                .findFirst();
    }
}
