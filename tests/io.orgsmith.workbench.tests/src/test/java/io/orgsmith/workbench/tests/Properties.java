// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
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
        var line = line(name);
        Driver.waitUntil(name + " is in sight", () -> {
            tree().showItem(line);
            var sight = tree().getClientArea();
            return sight.contains(sight.x + 20, line.getBounds(0).y + line.getBounds(0).height / 2);
        });
        var area = line.getBounds(0);
        Mouse.click(tree().toDisplay(new Point(area.x + 20, area.y + area.height / 2)), 1, 1);
        Driver.press(0, (int) SWT.CR);
    }

    private TreeItem line(String name) {
        return Stream.of(tree().getItems())
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }
}
