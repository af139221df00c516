// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import io.orgsmith.workbench.diagram.board.Refusals;
import io.orgsmith.workbench.explorer.Refusal;
import java.util.function.Supplier;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.IEditorPart;

/** What the mouse does in a diagram. What it cannot do is explained: a line by each click, all else when the button is let go. */
public final class Hand extends DefaultEditDomain {
    private static final int RIGHT = 3;

    private final Supplier<Refusals> refusals;
    private boolean isPressing;
    private Touched touched = Touched.NOTHING;

    /** @param refusals those of the diagram, which may come later */
    public Hand(IEditorPart editor, Supplier<Refusals> refusals) {
        super(editor);
        this.refusals = refusals;
    }

    /** Whether a button of the mouse is just being pressed or let go. */
    boolean isPressing() {
        return isPressing;
    }

    /** What is worked on: what the mouse pressed last, or what was selected since. */
    Touched touched() {
        return touched;
    }

    /** Something is selected; also not by the mouse. */
    public void select(ISelection selection) {
        touched = Touched.part(((IStructuredSelection) selection).getFirstElement());
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        refusals.get().forget();
        super.mouseMove(event, viewer);
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        refusals.get().forget();
        super.mouseDrag(event, viewer);
    }

    /** Another tool is another beginning. */
    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (getEditorPart() != null && getEditorPart().getEditorSite() != null) {
            Refusal.clear(getEditorPart());
        }
    }

    /** The right button asks what can be done with what is under it, so that no tool is in the way. */
    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        Refusal.clear(getEditorPart());
        if (event.button == RIGHT && !(getActiveTool() instanceof SelectionTool)) {
            loadDefaultTool();
        }
        if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
            // Whoever is quick presses before a move has told the tool what is under it, and nothing would be made.
            super.mouseMove(event, viewer);
        }
        boolean drawsLines = drawsLines();
        if (drawsLines) {
            // A line is drawn when its end is pressed, and may be shown before the button is let go.
            touched = Touched.at(viewer, event.x, event.y);
        }
        pressed(() -> super.mouseDown(event, viewer));
        if (drawsLines) {
            refusals.get().tell();
        }
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        boolean drawsLines = drawsLines();
        pressed(() -> super.mouseUp(event, viewer));
        touched = Touched.at(viewer, event.x, event.y);
        if (!drawsLines) {
            refusals.get().tell();
        }
    }

    private boolean drawsLines() {
        return getActiveTool() instanceof ConnectionCreationTool;
    }

    private void pressed(Runnable work) {
        isPressing = true;
        try {
            work.run();
        } finally {
            isPressing = false;
        }
    }
}
