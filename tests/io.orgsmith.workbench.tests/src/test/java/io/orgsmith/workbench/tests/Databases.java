// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The Databases view, used with the mouse. */
record Databases(IViewPart view) {
    static final String VIEW = "io.orgsmith.workbench.databases.view";

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Databases open() throws Exception {
        var view = page().showView(VIEW);
        view.getSite().getShell().forceActive();
        Driver.work();
        return new Databases(view);
    }

    /** The lab of the only project. */
    TreeItem lab() throws Exception {
        Driver.waitUntil("the project is shown", () -> tree().isPresent());
        return tree().orElseThrow().getItem(0).getItem(0);
    }

    /** A database of the only project, by its name. */
    TreeItem database(String name) {
        return Stream.of(tree().orElseThrow().getItem(0).getItems())
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private Optional<Tree> tree() {
        return Widgets.all(view.getSite().getShell(), Tree.class).stream()
                .filter(each -> each.getItemCount() > 0 && each.getItem(0).getItemCount() > 0)
                .filter(each -> each.getItem(0).getItem(0).getText().matches("Lab.*|实验库.*"))
                .findFirst();
    }

    /** Has the view look again at what code of a test changed. */
    void refresh() {
        ((TreeViewer) view.getSite().getSelectionProvider()).refresh();
    }

    /** Clicks a tool of the view. @param words its tooltip */
    void click(String words) throws Exception {
        page().activate(view);
        Driver.waitUntil(words + " can be done", () -> tool(words).isEnabled());
        var tool = tool(words);
        var area = tool.getBounds();
        Mouse.click(tool.getParent().toDisplay(area.x + area.width / 2, area.y + area.height / 2), 1, 1);
    }

    private ToolItem tool(String words) {
        Composite shell = view.getSite().getShell();
        return Widgets.all(shell, ToolBar.class).stream()
                .flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> words.equals(item.getToolTipText()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(words));
    }
}
