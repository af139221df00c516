// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.org.Element;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The lines on the screen. Over each change it keeps what is open and what is selected. */
final class ExplorerTree {
    private final WordFilter filter = new WordFilter();
    private final TreeViewer viewer;

    ExplorerTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Lines());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Label()));
        viewer.addFilter(filter);
        viewer.setInput(List.of());
    }

    TreeViewer viewer() {
        return viewer;
    }

    void filter(String words) {
        filter.words(words);
        viewer.refresh();
        if (!filter.isEmpty()) {
            viewer.expandToLevel(4);
        }
    }

    /** Shows other lines; the first ones open far enough to be of use. */
    void show(List<Node> projects) {
        boolean first = viewer.getTree().getItemCount() == 0;
        var expanded = viewer.getExpandedElements();
        var selected = viewer.getSelection();
        viewer.getControl().setRedraw(false);
        viewer.setInput(projects);
        viewer.setExpandedElements(expanded);
        viewer.setSelection(selected);
        if (first) {
            viewer.expandToLevel(3);
        }
        viewer.getControl().setRedraw(true);
    }

    /** What is selected first. */
    Optional<Node> selected() {
        return Optional.ofNullable((Node) viewer.getStructuredSelection().getFirstElement());
    }

    /** Selects the first line of an element, unless one of its lines is selected. */
    void reveal(IProject project, Element element) {
        boolean isThere =
                selected().flatMap(Node::element).filter(element::equals).isPresent();
        var lines = (List<?>) viewer.getInput();
        lines.stream()
                .map(Node.class::cast)
                .filter(line -> !isThere && line.project().equals(project))
                .flatMap(line -> line.find(element).stream())
                .findFirst()
                .ifPresent(line -> viewer.setSelection(new StructuredSelection(line), true));
    }
}
