// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Works a little and ends the workbench, in a run of its own before that of {@link ReturningTest}. */
@ExtendWith(ErrorLog.class)
class LeavingTest {
    static final String BEFORE = "SH_EL, SZ_EL";
    /** A company of the unit: rule INV003 finds its plant without it. */
    static final String MISSING = ", CD_TV";

    /** A project that cannot be read: an operating unit in it is none. */
    static final String UNREAD = "unread";

    @Test
    void aDayEndsWithTwoFilesOpenAnErrorSavedAndTheExplorerByLedger() throws Exception {
        var explorer = Explorer.open();
        var example = Example.television();
        explorer.waitForLines();
        var unread = Example.copy(UNREAD);
        unread.replace("organizations.org", "operating unit XRAY", "operating unti XRAY");
        unread.checked();
        Driver.waitUntil("it cannot be read", () -> !unread.errors().isEmpty());
        Toolbar.press(explorer.view(), "By ledger");
        OrgEditor.open(example.file("accounting.org"));
        var editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind(BEFORE + MISSING);
        for (int i = 0; i < MISSING.length(); i++) {
            Driver.press(0, (int) SWT.BS);
        }
        Driver.waitUntil("the error is marked", () -> !example.errors().isEmpty());
        Driver.press(SWT.CTRL, 's');
        Driver.waitUntil("it is saved", () -> !editor.editor().isDirty());
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertThat(page.getEditorReferences())
                .extracting(IEditorReference::getTitle)
                .contains("accounting.org", "organizations.org");
        assertThat(PlatformUI.getWorkbench().close()).isTrue();
    }
}
