// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.internal.cheatsheets.views.CheatSheetView;

/** A cheat sheet that is open, followed with the mouse. */
record SheetView(IWorkbenchPage page) {
    static final String ID = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    /** The name of the sheet of ours that is shown. */
    static String shown(IWorkbenchPage page) {
        var sheet = ((CheatSheetView) page.findView(ID)).getCheatSheetViewer();
        return sheet.getCheatSheetID().replace("io.orgsmith.workbench.help.", "");
    }

    /** Opens a sheet of ours and begins. */
    static SheetView begin(String name) throws Exception {
        var sheet = open(name);
        sheet.tap("Begin");
        return sheet;
    }

    static SheetView open(String name) throws Exception {
        Commands.run(
                "io.orgsmith.workbench.help.sheet",
                "io.orgsmith.workbench.help.sheet.id",
                "io.orgsmith.workbench.help." + name);
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Driver.waitUntil("the sheet is there", () -> page.findView(ID) != null);
        // Another test may have left it in the middle.
        ((CheatSheetView) page.findView(ID)).getCheatSheetViewer().reset(null);
        return new SheetView(page);
    }

    /** Does the step that it is at. */
    void perform() throws Exception {
        tap("perform");
    }

    /** Says that the step is done, and is at the next one. */
    void complete() throws Exception {
        tap("when complete");
    }

    /** Clicks at the begin of a link, which is as wide as the sheet. */
    private void tap(String words) throws Exception {
        await(words).setFocus();
        Driver.work();
        var link = link(words);
        Mouse.tap(link.toDisplay(30, link.getSize().y / 2));
    }

    /** Waits for a link. @param words in it */
    ImageHyperlink await(String words) throws Exception {
        page.activate(page.findView(ID));
        Driver.waitUntil(words + " is offered", () -> link(words) != null);
        return link(words);
    }

    /** Null for none. */
    ImageHyperlink link(String words) {
        Composite window = page.getWorkbenchWindow().getShell();
        return Widgets.all(window, ImageHyperlink.class).stream()
                .filter(link -> String.valueOf(link.getText()).contains(words))
                .findFirst()
                .orElse(null);
    }

    void close() {
        Optional.ofNullable(page.findView(ID)).ifPresent(page::hideView);
    }
}
