// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The lines on the screen. Over each change it keeps what is open, what is selected and where it is scrolled to. */
final class ExplorerTree {
    private final WordFilter filter = new WordFilter();
    private final AtomicReference<List<Node>> projects = new AtomicReference<>(List.of());
    private final TreeViewer viewer;
    /** The projects whose lines were opened when they came, and whether they could be read then. */
    private final Map<IProject, Boolean> opened = new HashMap<>();

    private List<ProjectLines> shown = List.of();

    ExplorerTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Lines());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Label()));
        viewer.addFilter(filter);
        viewer.setInput(projects);
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

    /** Shows other lines; those of a project that comes, or can be read now, open far enough to be of use. */
    void show(List<ProjectLines> now) {
        shown = now;
        projects.set(now.stream().map(ProjectLines::top).toList());
        viewer.getControl().setRedraw(false);
        viewer.refresh();
        openNew(projects.get());
        viewer.getControl().setRedraw(true);
    }

    private void openNew(List<Node> tops) {
        opened.keySet().retainAll(tops.stream().map(Node::project).toList());
        for (Node top : tops) {
            Boolean isRead = top.state() != null;
            if (!isRead.equals(opened.put(top.project(), isRead))) {
                viewer.expandToLevel(top, 2);
            }
        }
    }

    /** What is selected first. */
    Optional<Node> selected() {
        return Optional.ofNullable((Node) viewer.getStructuredSelection().getFirstElement());
    }

    /** Selects the first line of an element by its qualified id, unless one of its lines is selected; says whether it has one. */
    boolean reveal(IProject project, String id) {
        if (selected().filter(line -> line.shows(id)).isPresent()) {
            return true;
        }
        var line = shown.stream()
                .filter(lines -> lines.top().project().equals(project))
                .flatMap(lines -> lines.line(id).stream())
                .findFirst();
        line.ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
        return line.isPresent();
    }
}
