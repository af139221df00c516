// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.figure.GroundFigure;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.Test;

/** A diagram with nothing in it says how to begin. */
class DiagramHintTest extends DiagramScene {
    @Test
    void whatToTakeFromThePaletteFirst() throws Exception {
        var empty = Example.bare("empty", "enterprise \"Empty\" for ebs 12.2\n");
        try {
            var shown = new Diagram(
                    (DiagramEditor) page.openEditor(new DiagramInput(empty.project(), null), DiagramEditor.ID));
            Driver.waitUntil("it says so", () -> hint(shown).contains("Take “business group” from the palette"));
            Picture.take("diagram-empty");
            shown.editor().choose(View.ACCOUNTING);
            Driver.waitUntil("each view begins with its own", () -> hint(shown).contains("Take “ledger” from"));
        } finally {
            page.closeAllEditors(false);
            empty.delete();
        }
    }

    @Test
    void nothingWhereThereIsSomething() {
        assertThat(hint(diagram)).isEmpty();
    }

    private static String hint(Diagram shown) {
        return ((GroundFigure) ((GraphicalEditPart) shown.viewer().getContents()).getFigure()).hint();
    }
}
