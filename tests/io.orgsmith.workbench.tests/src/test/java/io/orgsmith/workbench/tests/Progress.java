// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The Progress view: what goes on, with a button each to cancel it. */
final class Progress {
    private static final String VIEW = "org.eclipse.ui.views.ProgressView";

    private Progress() {}

    static void open() throws Exception {
        page().showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        Driver.work();
    }

    static void close() {
        page().hideView(page().findView(VIEW));
    }

    static boolean shows(String work) {
        return line(work).isPresent();
    }

    /** Clicks the button beside some work. */
    static void cancel(String work) throws Exception {
        Driver.waitUntil(work + " goes on", () -> button(work).isEnabled());
        Toolbar.press(button(work));
    }

    private static ToolItem button(String work) {
        return Widgets.all(line(work).orElseThrow(() -> new NoSuchElementException(work)), ToolBar.class).stream()
                .flatMap(bar -> Stream.of(bar.getItems()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Composite> line(String work) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, Label.class).stream()
                .filter(label -> label.getText().startsWith(work))
                .map(Label::getParent)
                .filter(line -> !Widgets.all(line, ToolBar.class).isEmpty())
                .findFirst();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
