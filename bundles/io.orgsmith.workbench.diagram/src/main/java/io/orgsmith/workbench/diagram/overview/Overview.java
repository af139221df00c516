// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.overview;

import io.orgsmith.workbench.diagram.figure.Look;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The whole diagram small, in the Outline view; a frame shows which part of it is seen, and can be moved. */
public final class Overview extends Page implements IContentOutlinePage {
    private final ScalableFreeformRootEditPart root;
    private final IPropertyChangeListener themes;
    private Canvas canvas;
    private ScrollableThumbnail small;

    public Overview(ScalableFreeformRootEditPart root, Look look) {
        this.root = root;
        themes = change -> canvas.setBackground(look.ground());
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.setBackground(root.getViewer().getControl().getBackground());
        small = new ScrollableThumbnail((Viewport) root.getFigure());
        small.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        new LightweightSystem(canvas).setContents(small);
        JFaceResources.getColorRegistry().addListener(themes);
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
        JFaceResources.getColorRegistry().removeListener(themes);
        if (small != null) {
            small.deactivate();
        }
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
