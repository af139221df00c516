// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A change from elsewhere leaves the caret of an open text where it was, and selects nothing that a letter would replace. */
class StillCaretTest extends ExplorerScene {
    private static final String BEFORE = "operating unit XRAY";

    @Test
    void whatIsInsertedAtTheCaretIsNotSelected() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        int at = atUnit(editor);
        page.activate(explorer.view());
        insert(at, "location NEW \"New\"\n\n");
        insert(at, "location OTHER \"Other\"\n\n");
        page.activate(editor.editor());
        Driver.waitUntil("it has the keys", () -> editor.text().isFocusControl());
        assertThat(editor.text().getSelectionText()).isEmpty();
        assertThat(editor.text().getCaretOffset()).isEqualTo(at);
        var whole = editor.text().getText();
        Driver.type("x");
        assertThat(editor.text().getText()).hasSize(whole.length() + 1);
    }

    /** Puts the caret before the declaration of a unit. */
    private int atUnit(OrgEditor editor) throws Exception {
        int at = editor.text().getText().indexOf(BEFORE);
        editor.caretBehind(BEFORE);
        Driver.press(0, SWT.HOME);
        Driver.waitUntil("the caret is there", () -> {
            editor.editor().selectAndReveal(at, 0);
            return editor.text().getCaretOffset() == at;
        });
        return at;
    }

    private void insert(int at, String text) throws Exception {
        var file = example.file("organizations.org").getLocation().toPath().toRealPath();
        WorkbenchEdits.apply("insert", Map.of(file, List.of(new TextEdit(at, 0, text))));
        for (int i = 0; i < 5; i++) {
            Driver.work();
        }
    }
}
