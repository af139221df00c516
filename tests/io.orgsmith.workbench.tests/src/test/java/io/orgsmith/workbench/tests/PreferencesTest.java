// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.editor.CheckWhileTyping;
import io.orgsmith.workbench.editor.OrgTextEditor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The settings that the editor obeys. */
@ExtendWith(ErrorLog.class)
class PreferencesTest {
    private PreferenceDialog dialog;

    @BeforeEach
    void open() {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        dialog = PreferencesUtil.createPreferenceDialogOn(shell, "io.orgsmith.workbench.preferences", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        InstanceScope.INSTANCE.getNode(CheckWhileTyping.NODE).remove(CheckWhileTyping.PAUSE);
    }

    @Test
    void aLongPauseIsKeptAndObeyedByTheNextEditor() throws Exception {
        Picture.take("preferences");
        typePause("1500");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is kept", () -> kept() == 1500);
        var example = Example.television();
        var editor = OrgEditor.open(example.file("organizations.org"));
        try {
            long opened = System.nanoTime();
            Driver.waitUntil("the text as it was is checked", () -> System.nanoTime() - opened > 3_000_000_000L);
            editor.caretBehind("legal entities BJ_TV");
            long begin = System.nanoTime();
            Driver.type("x");
            Driver.waitUntil("there is an error", () -> example.errors().stream()
                    .anyMatch(error -> error.getAttribute("message", "").contains("BJ_TVx")));
            assertThat(System.nanoTime() - begin).isGreaterThan(1_400_000_000L);
        } finally {
            editor.close();
            example.delete();
        }
    }

    @Test
    void oursStandFirstAndNoneAreOfConsoles() {
        Tree pages = Widgets.all(dialog.getShell(), Tree.class).get(0);
        assertThat(pages.getItem(0).getText()).isEqualTo("Organization");
        assertThat(pages.getItems()).extracting(TreeItem::getText).doesNotContain("ANSI Support", "Console");
    }

    @Test
    void aPauseThatIsNoneIsRefused() throws Exception {
        typePause("7");
        assertThat(Widgets.button(dialog.getShell(), "Apply and Close").isEnabled())
                .isFalse();
    }

    @Test
    void theLayoutOnSavingIsAskedForByATick() throws Exception {
        var format = Widgets.button(dialog.getShell(), "Format a text when it is saved");
        typePause("300");
        Driver.press(0, SWT.TAB);
        Driver.press(0, ' ');
        Driver.waitUntil("it is ticked", format::getSelection);
        Mouse.click(Widgets.button(dialog.getShell(), "Apply and Close"));
        var settings = InstanceScope.INSTANCE.getNode(CheckWhileTyping.NODE);
        Driver.waitUntil("it is kept", () -> settings.getBoolean(OrgTextEditor.FORMAT_ON_SAVE, false));
        settings.remove(OrgTextEditor.FORMAT_ON_SAVE);
    }

    private static int kept() {
        return InstanceScope.INSTANCE.getNode(CheckWhileTyping.NODE).getInt(CheckWhileTyping.PAUSE, 0);
    }

    private void typePause(String milliseconds) throws Exception {
        dialog.getShell().forceActive();
        var pause = pause();
        Driver.waitUntil("the setting has the keys", pause::setFocus);
        pause.selectAll();
        Driver.type(milliseconds);
    }

    private Text pause() {
        String usual = Integer.toString(CheckWhileTyping.USUAL_PAUSE);
        return Widgets.all(dialog.getShell(), Text.class).stream()
                .filter(text -> text.getText().equals(usual))
                .findFirst()
                .orElseThrow();
    }
}
