// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** Reads the menus of the window as they are when a user opens them. */
final class Menus {
    private Menus() {}

    /** The lines of a menu, without separators, mnemonics and keys. */
    static List<String> of(String... path) {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        var menu = shell.getMenuBar();
        for (var step : path) {
            menu = open(menu, step);
        }
        return Stream.of(menu.getItems())
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(Menus::words)
                .toList();
    }

    private static Menu open(Menu menu, String words) {
        var item = Stream.of(menu.getItems())
                .filter(each -> words(each).equals(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(words));
        item.getMenu().notifyListeners(SWT.Show, new Event());
        return item.getMenu();
    }

    private static String words(MenuItem item) {
        return item.getText().replaceAll("\\(&\\w\\)|&|\t.*", "");
    }
}
