// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.overview;

import io.orgsmith.workbench.diagram.board.Board;
import java.beans.PropertyChangeListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The whole diagram small, in the Outline view; a frame shows which part of it is seen, and can be moved. */
public final class Overview extends Page implements IContentOutlinePage {
    /** In milliseconds: somebody who makes gestures does not look here, and must not wait for it. */
    private static final int PAUSE = 1000;

    private final Board board;
    private final Window window;
    private final Runnable paintAnew = this::paintAnew;
    private final IPropertyChangeListener themes = change -> paintAnew();
    private final PropertyChangeListener scrolled = change -> redraw();
    private Canvas canvas;
    private Miniature miniature;
    private Image image;

    public Overview(ScalableFreeformRootEditPart root, Board board) {
        this.board = board;
        window = new Window(root);
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, resized -> paintAnew());
        canvas.addListener(SWT.Dispose, gone -> forget());
        new Grip(canvas, window, () -> miniature.scale()).listen();
        window.addListener(scrolled);
        JFaceResources.getColorRegistry().addListener(themes);
        paintAnew();
    }

    /** There is another drawing. */
    public void drawn() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.getDisplay().timerExec(PAUSE, paintAnew);
        }
    }

    private void paintAnew() {
        forget();
        redraw();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.setBackground(board.look().ground());
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        var area = canvas.getClientArea();
        if (board.drawing() == null || area.isEmpty()) {
            return;
        }
        if (image == null) {
            miniature = Miniature.in(area, board.drawing(), board.look().theme());
            image = miniature.image(canvas.getDisplay(), area);
        }
        gc.drawImage(image, 0, 0);
        var frame = window.area(miniature.scale()).intersection(area);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineWidth(2);
        gc.drawRectangle(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2);
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        window.removeListener(scrolled);
        JFaceResources.getColorRegistry().removeListener(themes);
        super.dispose();
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {}

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {}

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {}
}
