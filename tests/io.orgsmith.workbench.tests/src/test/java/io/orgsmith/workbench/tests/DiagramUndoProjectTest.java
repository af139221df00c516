// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo in a diagram takes back what touched its project, and leaves what was done to others alone. */
class DiagramUndoProjectTest extends DiagramScene {
    private static final String TJ = "inventory-organization:TJ_SERVICE";

    private Example other;
    private Diagram second;

    @BeforeEach
    void another() throws Exception {
        // What was done to a project of the same name before.
        OperationHistoryFactory.getOperationHistory().dispose(IOperationHistory.GLOBAL_UNDO_CONTEXT, true, true, false);
        other = Example.copy("television2").checked();
        second = Diagram.open(other.project(), null);
    }

    @AfterEach
    void deleteIt() throws Exception {
        page.closeAllEditors(false);
        other.delete();
    }

    @Test
    void whatWasDoneToAnotherProjectIsLeftAlone() throws Exception {
        move(diagram);
        move(second);
        page.activate(diagram.editor());
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("it is back", () -> diagram.around(TJ).equals(TV));
        assertThat(second.around(TJ)).isEqualTo(XRAY);
        Driver.waitUntil("nothing is left to undo", () -> !Toolbar.undo().isEnabled());
        page.activate(second.editor());
        Driver.waitUntil("nothing is to be done again", () -> !Toolbar.redo().isEnabled());
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("it is back, too", () -> second.around(TJ).equals(TV));
        page.activate(diagram.editor());
        Toolbar.pressWhenEnabled(Toolbar::redo);
        Driver.waitUntil("it is done again", () -> diagram.around(TJ).equals(XRAY));
        assertThat(second.around(TJ)).isEqualTo(TV);
    }

    @Test
    void whatWasDoneBeforeTheDiagramWasOpenedCounts() throws Exception {
        move(second);
        page.closeEditor(second.editor(), false);
        Driver.waitUntil("nothing is to be undone here", () -> !Toolbar.undo().isEnabled());
        second = Diagram.open(other.project(), null);
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("it is back", () -> second.around(TJ).equals(TV));
    }

    private void move(Diagram where) throws Exception {
        page.activate(where.editor());
        where.zoom(0.5);
        where.reveal(XRAY, TJ);
        settle();
        Mouse.drag(where.place(TJ), where.place(XRAY));
        Driver.waitUntil("it stands in the other unit", () -> where.around(TJ).equals(XRAY));
        settle();
    }
}
