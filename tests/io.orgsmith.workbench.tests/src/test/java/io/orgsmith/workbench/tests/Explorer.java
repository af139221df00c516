// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.explorer.Node;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;

/** The organization explorer as a user sees it. */
record Explorer(IViewPart view) {
    static Explorer open() throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return new Explorer(page.showView("io.orgsmith.workbench.explorer.view"));
    }

    Tree tree() {
        return ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
    }

    Text filter() {
        return Widgets.all(pane(), Text.class).get(0);
    }

    /** The lines directly below a line; those of the project for no names. */
    List<String> below(String... path) {
        return Stream.of(item(path).getItems()).map(TreeItem::getText).toList();
    }

    /** The line at the end of a path whose steps begin the lines, below the project. */
    TreeItem item(String... path) {
        if (tree().getItemCount() == 0) {
            throw new NoSuchElementException("no project in the explorer");
        }
        var item = tree().getItem(0);
        for (var step : path) {
            item = Stream.of(item.getItems())
                    .filter(each -> each.getText().contains(step))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(step));
        }
        return item;
    }

    /** Shows no lines but those on the way to a line, and directly below it. */
    void unfold(String... path) {
        var viewer = (TreeViewer) view.getSite().getSelectionProvider();
        viewer.collapseAll();
        for (int i = 0; i <= path.length; i++) {
            viewer.setExpandedState(item(Arrays.copyOf(path, i)).getData(), true);
        }
    }

    /** Clicks a line, again where it moved away under the mouse because the tree was filled at that moment. */
    void click(String... path) throws Exception {
        Driver.waitUntil("the line is selected", () -> {
            Mouse.click(item(path));
            return Arrays.asList(tree().getSelection()).contains(item(path));
        });
    }

    /** Waits until the project is there with its lines. */
    void waitForLines() throws Exception {
        Driver.waitUntil(
                "the explorer shows the project",
                () -> tree().getItemCount() > 0 && tree().getItem(0).getItemCount() > 0);
    }

    /** Waits until projects that are deleted are shown no longer: their lines are not those of the next one. */
    void waitForWhatIsGone() throws Exception {
        Driver.work();
        Driver.waitUntil("what is gone is not shown", () -> Stream.of(tree().getItems())
                .map(item -> (Node) item.getData())
                .allMatch(line -> line.project().exists()));
    }

    private Composite pane() {
        return tree().getParent();
    }
}
