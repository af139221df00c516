// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import org.junit.jupiter.api.Test;

/** A diagram that is opened while the text cannot be read says so, and draws it as soon as it can be. */
class DiagramUnreadTest extends DiagramScene {
    @Test
    void itIsNotMerelyEmpty() throws Exception {
        page.closeAllEditors(false);
        example.replace("organizations.org", "ledger CN  line of business", "ledger NOWHERE  line of business");
        Driver.waitUntil("it is found", () -> !example.errors().isEmpty());
        var editor = (DiagramEditor) page.openEditor(new DiagramInput(example.project(), null), DiagramEditor.ID);
        Driver.waitUntil("it says why nothing is drawn", () -> editor.note().contains("as soon as it can be read"));
        assertThat(editor.drawing()).isNull();
        example.replace("organizations.org", "ledger NOWHERE  line of business", "ledger CN  line of business");
        Driver.waitUntil("it is drawn", () -> editor.drawing() != null && new Diagram(editor).shows(TV));
        Driver.waitUntil("nothing is said any more", () -> editor.note().isEmpty());
    }
}
