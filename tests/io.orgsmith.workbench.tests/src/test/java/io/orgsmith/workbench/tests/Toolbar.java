// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;

/** The toolbars of views. */
final class Toolbar {
    private Toolbar() {}

    /** Clicks the button whose tool tip says this. */
    static void press(IViewPart view, String label) throws InterruptedException {
        var button = button(view, label);
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
}
