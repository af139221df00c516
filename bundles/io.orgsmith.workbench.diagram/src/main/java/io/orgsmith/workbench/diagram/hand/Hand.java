// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import io.orgsmith.workbench.diagram.board.Refusals;
import io.orgsmith.workbench.explorer.Refusal;
import java.util.function.Supplier;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.IEditorPart;

/** What the mouse does in a diagram. What it cannot do is explained: a line by each click, all else when the button is let go. */
public final class Hand extends DefaultEditDomain {
    private final Supplier<Refusals> refusals;
    private boolean isPressing;

    /** @param refusals those of the diagram, which may come later */
    public Hand(IEditorPart editor, Supplier<Refusals> refusals) {
        super(editor);
        this.refusals = refusals;
    }

    /** Whether a button of the mouse is just being pressed or let go. */
    boolean isPressing() {
        return isPressing;
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

    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        Refusal.clear();
        boolean drawsLines = drawsLines();
        pressed(() -> super.mouseDown(event, viewer));
        if (drawsLines) {
            refusals.get().tell();
        }
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        boolean drawsLines = drawsLines();
        pressed(() -> super.mouseUp(event, viewer));
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
