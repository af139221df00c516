// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** A declaration anywhere in the project, by some letters: Ctrl+Shift+T. */
class FindDeclarationTest extends EditorScene {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void oneOfAnotherFileIsFoundByItsEnglishName() throws Exception {
        Driver.press(SWT.CTRL | SWT.SHIFT, 't');
        Driver.waitUntil("there are many", () -> Popup.said().contains("GH_COA"));
        Driver.type("Medical");
        Driver.waitUntil("one is left", () -> !Popup.said().contains("GH_COA"));
        assertThat(Popup.said()).contains("WH_MED", "legal entity", "accounting.org");
        Picture.take("find-declaration");
        Driver.press(0, SWT.CR);
        Driver.waitUntil(
                "the other file is open",
                () -> page.getActiveEditor().getTitle().equals("accounting.org"));
        var other = OrgEditor.active();
        Driver.waitUntil("it is selected", () -> other.text().getSelectionText().equals("WH_MED"));
    }
}
