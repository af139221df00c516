// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.workbench.diagram.figure.Ghost;
import io.orgsmith.workbench.explorer.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Translatable;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/**
 * What somebody has just done, as it is seen until the text is read anew and drawn, which takes a moment in a large diagram. It
 * is painted before that work begins, and is over when another drawing comes, when the text refuses, or after a while.
 * For the user interface's thread alone.
 */
public final class Echo {
    /** In milliseconds: where an undo overtakes the drawing, no other one comes. */
    private static final int LONGEST = 5000;

    private final GraphicalViewer viewer;
    private final List<Runnable> ends = new ArrayList<>();
    private final AfterPaint work;

    /** What is done after it is seen. */
    public interface Deed {
        /** @throws CoreException with a message for the user, when it is refused */
        void perform() throws CoreException;
    }

    /** @param viewer which has its control already */
    public Echo(GraphicalViewer viewer) {
        this.viewer = viewer;
        work = new AfterPaint(viewer.getControl());
    }

    /**
     * Shows what a gesture did, and then does it: at once where there is nothing to see, else before anything else is done. What
     * is refused is seen no more, and the reason is told.
     */
    public void show(Consumer<Echo> gesture, Deed deed) {
        work.now();
        end();
        gesture.accept(this);
        if (ends.isEmpty()) {
            perform(deed);
            return;
        }
        var shown = List.copyOf(ends);
        viewer.getControl().getDisplay().timerExec(LONGEST, () -> {
            if (ends.equals(shown)) {
                end();
            }
        });
        ((FigureCanvas) viewer.getControl())
                .getLightweightSystem()
                .getUpdateManager()
                .performUpdate();
        work.take(() -> perform(deed));
    }

    private void perform(Deed deed) {
        try {
            deed.perform();
        } catch (CoreException refusal) {
            end();
            Refusal.show(refusal.getStatus().getMessage());
        }
    }

    /** Whether a gesture is seen that is not done yet. */
    public boolean isAhead() {
        return work.isWaiting();
    }

    /** The picture is as it is drawn again. */
    public void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }

    /** Something is seen otherwise until the end. @param back makes it as it was */
    public void until(Runnable back) {
        ends.add(back);
    }

    /** Shows a figure no more, and no handles, which would stay where it was. */
    public void hide(IFigure figure) {
        for (var gone : List.of(figure, layer(LayerConstants.HANDLE_LAYER))) {
            gone.setVisible(false);
            until(() -> gone.setVisible(true));
        }
    }

    /** Shows a figure that is in no drawing, which lies over all others. Its bounds are in the coordinates of figures. */
    public void add(IFigure figure) {
        overAll().add(figure);
        until(() -> overAll().remove(figure));
    }

    /** Shows a figure elsewhere. @param way in pixels of the screen */
    public void move(IFigure figure, Dimension way) {
        hide(figure);
        add(new Ghost(figure, (Dimension) scaled(way.getCopy())));
    }

    /** What is said in pixels of the canvas, in the coordinates of figures; it is changed. */
    public Translatable scaled(Translatable onCanvas) {
        overAll().translateToRelative(onCanvas);
        return onCanvas;
    }

    private IFigure overAll() {
        return layer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private IFigure layer(Object name) {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(name);
    }
}
