// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A diagram follows the text, saved or not. */
class DiagramLiveTest extends DiagramScene {
    @Test
    void whatIsTypedIsDrawn() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind("operating unit XRAY \"X 光机业务\"");
        Driver.type(" like NOTHING");
        Driver.waitUntil("a text that cannot be read leaves the picture", () -> diagram.note()
                .contains("errors"));
        assertThat(diagram.shows(XRAY)).isTrue();
        for (int i = 0; i < " like NOTHING".length(); i++) {
            Driver.press(0, SWT.BS);
        }
        Driver.waitUntil("it can be read again", () -> diagram.note().isEmpty());
        editor.caretBehind("operating unit XRAY");
        Driver.type("2");
        Driver.press(SWT.CTRL, 's');
        Driver.waitUntil("the note is there, for others name the old id", () -> !diagram.note()
                .isEmpty());
        assertThat(diagram.shows(XRAY)).isTrue();
    }

    @Test
    void whatAnotherProgramWritesIsDrawn() throws Exception {
        example.replace("organizations.org", "subinventory PARTS { description", "subinventory SPARES { description");
        Driver.waitUntil("it is drawn", () -> diagram.shows("subinventory:TJ_SERVICE.SPARES"));
        assertThat(diagram.shows("subinventory:TJ_SERVICE.PARTS")).isFalse();
    }

    @Test
    void aDiagramGoesWithItsProject() throws Exception {
        example.delete();
        Driver.waitUntil("the diagram is closed", () -> page.getEditorReferences().length == 0);
    }

    @Test
    void undoInTheDiagramTakesBackWhatWasTyped() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind("en \"X-ray Business");
        Driver.type("es");
        Driver.waitUntil("it is drawn", () -> diagram.name(XRAY).equals("X-ray Businesses"));
        page.activate(diagram.editor());
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> diagram.name(XRAY).equals("X-ray Business"));
        assertThat(editor.text().getText()).doesNotContain("Businesses");
    }
}
