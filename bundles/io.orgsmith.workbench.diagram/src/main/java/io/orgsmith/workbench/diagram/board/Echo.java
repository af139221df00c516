// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.workbench.diagram.figure.Ghost;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    /** @param viewer which has its control already */
    public Echo(GraphicalViewer viewer) {
        this.viewer = viewer;
        work = new AfterPaint(viewer.getControl());
    }

    /** Shows what a gesture did, and then does it: at once where there is nothing to see, else before anything else is done. */
    public void show(Consumer<Echo> gesture, Runnable deed) {
        work.now();
        end();
        gesture.accept(this);
        if (ends.isEmpty()) {
            deed.run();
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
        work.take(deed);
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

    public void hide(IFigure figure) {
        figure.setVisible(false);
        until(() -> figure.setVisible(true));
    }

    /** Shows a figure that is in no drawing, which lies over all others. Its bounds are in the coordinates of figures. */
    public void add(IFigure figure) {
        layer().add(figure);
        until(() -> layer().remove(figure));
    }

    /** Shows a figure elsewhere. @param way in pixels of the screen */
    public void move(IFigure figure, Dimension way) {
        hide(figure);
        add(new Ghost(figure, (Dimension) scaled(way.getCopy())));
    }

    /** What is said in pixels of the canvas, in the coordinates of figures; it is changed. */
    public Translatable scaled(Translatable onCanvas) {
        layer().translateToRelative(onCanvas);
        return onCanvas;
    }

    private IFigure layer() {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}
