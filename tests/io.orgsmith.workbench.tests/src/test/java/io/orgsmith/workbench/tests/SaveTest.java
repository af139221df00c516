// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.editor.CheckWhileTyping;
import io.orgsmith.workbench.editor.OrgTextEditor;
import java.nio.file.Files;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done when a text is saved. */
class SaveTest extends EditorScene {
    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(CheckWhileTyping.NODE);

    @AfterEach
    void asItWas() {
        settings.remove(OrgTextEditor.FORMAT_ON_SAVE);
    }

    @Test
    void whereItIsWantedTheTextGetsItsLayoutAndOneUndoTakesThatBack() throws Exception {
        settings.putBoolean(OrgTextEditor.FORMAT_ON_SAVE, true);
        var before = editor.text().getText();
        editor.caretBehind("default legal context");
        Driver.type("    ");
        save();
        assertThat(saved()).isEqualTo(before);
        assertThat(editor.text().getText()).isEqualTo(before);
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as typed", () -> editor.text().getText().contains("default legal context     BJ_TV"));
    }

    @Test
    void elseItIsSavedAsItStands() throws Exception {
        editor.caretBehind("default legal context");
        Driver.type("    ");
        save();
        assertThat(saved()).contains("default legal context     BJ_TV");
    }

    private void save() throws Exception {
        Driver.press(SWT.CTRL, 's');
        Driver.waitUntil("it is saved", () -> !editor.editor().isDirty());
    }

    private String saved() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }
}
