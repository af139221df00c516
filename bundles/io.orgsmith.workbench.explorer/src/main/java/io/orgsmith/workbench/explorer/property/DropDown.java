// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The window with the lines of a list to choose from. */
final class DropDown {
    private DropDown() {}

    /** SWT takes all lines for as low as the first one, and cuts the last where some are in higher letters. */
    static void wholeLines(CCombo combo) {
        Listener shown = event -> stretch(combo, event);
        var display = combo.getDisplay();
        display.addFilter(SWT.Show, shown);
        combo.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Show, shown));
    }

    private static void stretch(CCombo combo, Event event) {
        if (event.widget instanceof Shell window
                && window.getParent() == combo.getShell()
                && window.getChildren().length == 1
                && window.getChildren()[0] instanceof List list
                && list.getItemCount() > 0) {
            int lines = Math.min(list.getItemCount(), combo.getVisibleItemCount());
            int all = list.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            int height = (all * lines + list.getItemCount() - 1) / list.getItemCount();
            int more = height - list.getSize().y;
            if (more > 0) {
                list.setSize(list.getSize().x, height);
                window.setSize(window.getSize().x, window.getSize().y + more);
            }
        }
    }
}
