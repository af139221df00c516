// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Follows links in words, with the mouse. */
final class Links {
    private Links() {}

    /** Clicks on a link among the words of a part of the screen. What that opens is waited for by the caller. */
    static void tap(Composite part, String words) throws Exception {
        Driver.waitUntil(words + " is offered", () -> link(part, words) != null);
        tap(link(part, words), words);
    }

    static void tap(Link link, String words) throws Exception {
        var before = link.getText().substring(0, link.getText().indexOf("<a>"));
        var gc = new GC(link);
        gc.setFont(link.getFont());
        int left = gc.textExtent(before).x;
        int width = gc.textExtent(words).x;
        gc.dispose();
        Mouse.tap(link.toDisplay(left + width / 2, link.getSize().y / 2));
    }

    private static Link link(Composite part, String words) {
        return Widgets.all(part, Link.class).stream()
                .filter(each -> each.getText().contains("<a>" + words + "</a>"))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(words));
    }
}
