// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;

/** The Project Explorer, used with the mouse. */
record ProjectFiles(TreeViewer viewer) {
    static ProjectFiles open() throws Exception {
        IViewPart view = Databases.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
        Driver.work();
        return new ProjectFiles(((CommonNavigator) view).getCommonViewer());
    }

    /** Double clicks a file of the only project. @param path folder and name */
    void doubleClick(String... path) throws Exception {
        // Again where the line moved away under the mouse because the tree was filled at that moment.
        Driver.waitUntil(String.join("/", path) + " is selected", () -> {
            viewer.expandToLevel(3);
            Mouse.click(item(path));
            return List.of(viewer.getTree().getSelection()).contains(item(path));
        });
        Mouse.doubleClick(item(path));
    }

    /** Leaves the view as it was at first, behind the other one: a project is not to be deleted under its open lines. */
    void close() throws Exception {
        viewer.setSelection(StructuredSelection.EMPTY);
        viewer.collapseAll();
        Explorer.open();
        Driver.work();
    }

    TreeItem item(String... path) {
        var items = viewer.getTree().getItems();
        TreeItem found = items.length == 0 ? null : items[0];
        for (var step : path) {
            found = Stream.of(found == null ? new TreeItem[0] : found.getItems())
                    .filter(item -> item.getText().startsWith(step))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(step));
        }
        return found;
    }
}
