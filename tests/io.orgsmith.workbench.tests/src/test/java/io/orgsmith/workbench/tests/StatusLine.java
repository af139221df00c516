// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.stream.Collectors;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.PlatformUI;

/** What the window says at its lower edge. */
final class StatusLine {
    private StatusLine() {}

    static String words() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, CLabel.class).stream()
                .filter(label -> label.getParent().getClass().getSimpleName().equals("StatusLine"))
                .map(CLabel::getText)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Waits until it says this. */
    static void waitFor(String words) throws Exception {
        Driver.waitUntil("the status line says " + words, () -> words().contains(words));
    }
}
