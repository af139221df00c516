// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The Properties view as a user sees it. */
record Properties(IViewPart view) {
    static Properties open() throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return new Properties(page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE));
    }

    Tree tree() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, Tree.class).stream()
                .filter(tree -> tree.getColumnCount() == 2
                        && tree.getColumn(0).getText().equals("Property"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands beside a name. */
    String value(String name) {
        return line(name).getText(1);
    }

    boolean has(String name) {
        return Stream.of(tree().getItems()).anyMatch(item -> item.getText().equals(name));
    }

    /** Goes to a line and presses Enter: its editor opens. */
    void edit(String name) throws Exception {
        Driver.waitUntil(name + " has the keys", () -> {
            tree().showItem(line(name));
            var area = line(name).getBounds(0);
            var middle = new Point(area.x + 20, area.y + area.height / 2);
            if (tree().getClientArea().contains(middle)) {
                Mouse.click(tree().toDisplay(middle), 1, 1);
            }
            return hasTheKeys() && Stream.of(tree().getSelection()).anyMatch(line(name)::equals);
        });
        Driver.press(0, (int) SWT.CR);
    }

    /** A window that was just closed may give them to another view. */
    private boolean hasTheKeys() {
        for (Control at = tree().getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == tree()) {
                return true;
            }
        }
        return false;
    }

    private TreeItem line(String name) {
        return Stream.of(tree().getItems())
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }
}
