// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;

/** The toolbars of views and of the window. */
final class Toolbar {
    private Toolbar() {}

    /** Clicks the button whose tool tip says this. */
    static void press(IViewPart view, String label) throws InterruptedException {
        press(button(view, label));
    }

    static void press(ToolItem button) throws InterruptedException {
        var area = button.getBounds();
        var place = button.getParent().toDisplay(area.x + area.width / 2, area.y + area.height / 2);
        Mouse.click(place, 1, 1);
    }

    static ToolItem button(IViewPart view, String label) {
        var manager =
                (ToolBarManager) ((IViewSite) view.getSite()).getActionBars().getToolBarManager();
        return Stream.of(manager.getControl().getItems())
                .filter(each -> label.equals(each.getToolTipText()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(label));
    }

    static ToolItem save() {
        return ofWindow(0);
    }

    static ToolItem undo() {
        return ofWindow(2);
    }

    static ToolItem redo() {
        return ofWindow(3);
    }

    /** Behind those that save: what their tool tips say is up to the platform. */
    private static ToolItem ofWindow(int index) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, ToolBar.class).stream()
                .map(ToolBar::getItems)
                .filter(items -> items.length > index
                        && String.valueOf(items[0].getToolTipText()).startsWith("Save"))
                .map(items -> items[index])
                .findFirst()
                .orElseThrow();
    }

    /** Clicks a button of the window as soon as that can be done. */
    static void pressWhenEnabled(Supplier<ToolItem> button) throws Exception {
        Driver.waitUntil("it can be done", () -> button.get().isEnabled());
        press(button.get());
    }
}
