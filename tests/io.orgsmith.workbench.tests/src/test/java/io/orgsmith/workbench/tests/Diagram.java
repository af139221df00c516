// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** A diagram as a user sees it. */
record Diagram(DiagramEditor editor) {
    /** Opens one and waits until it shows something. */
    static Diagram open(IProject project, String focus) throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var part = page.openEditor(new DiagramInput(project, focus), DiagramEditor.ID);
        var diagram = new Diagram((DiagramEditor) part);
        Driver.waitUntil(
                "the diagram shows figures",
                () -> diagram.viewer().getEditPartRegistry().size() > 3);
        return diagram;
    }

    /** The one that the user is in. */
    static Diagram active() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.getActiveEditor() instanceof DiagramEditor diagram) {
            return new Diagram(diagram);
        }
        throw new NoSuchElementException("no diagram, but " + page.getActiveEditor());
    }

    /** Where a name is being typed. */
    static Optional<Text> field() {
        return Display.getCurrent().getFocusControl() instanceof Text field ? Optional.of(field) : Optional.empty();
    }

    GraphicalViewer viewer() {
        return (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
    }

    Control canvas() {
        return viewer().getControl();
    }

    boolean shows(String id) {
        return viewer().getEditPartRegistry().get(id) instanceof NodePart;
    }

    NodePart part(String id) {
        if (viewer().getEditPartRegistry().get(id) instanceof NodePart part) {
            return part;
        }
        throw new NoSuchElementException(id);
    }

    /** What a figure is called. */
    String name(String id) {
        return part(id).drawing().nodes().get(id).name();
    }

    /** What stands above the diagram beside the names of the views. */
    String note() {
        return editor.note();
    }

    /** The id of the figure around a figure; empty for the outermost ones. */
    String around(String id) {
        return part(id).getParent() instanceof NodePart parent ? parent.id() : "";
    }

    /** Scrolls figures into sight. */
    void reveal(String... ids) throws Exception {
        Arrays.stream(ids).forEach(id -> viewer().reveal(part(id)));
        for (int i = 0; i < 5; i++) {
            Driver.work();
        }
    }

    /** 1 is the size of its own. */
    void zoom(double factor) throws Exception {
        ((ScalableFreeformRootEditPart) viewer().getRootEditPart())
                .getZoomManager()
                .setZoom(factor);
        Driver.work();
    }

    /** Takes a tool from the palette by its name. */
    void take(String tool) throws Exception {
        var palette = viewer().getEditDomain().getPaletteViewer();
        for (Object each : palette.getEditPartRegistry().values()) {
            if (each instanceof GraphicalEditPart part
                    && part.getModel() instanceof ToolEntry entry
                    && entry.getLabel().equals(tool)) {
                palette.reveal(part);
                Driver.work();
                var area = part.getFigure().getBounds().getCopy();
                part.getFigure().translateToAbsolute(area);
                var middle = area.getCenter();
                Driver.waitUntil(tool + " is in hand", () -> {
                    if (palette.getActiveTool() != entry) {
                        Mouse.tap(palette.getControl().toDisplay(middle.x, middle.y));
                    }
                    return palette.getActiveTool() == entry;
                });
                return;
            }
        }
        throw new NoSuchElementException(tool);
    }

    /** What the tool in hand is called. */
    String inHand() {
        return viewer().getEditDomain().getPaletteViewer().getActiveTool().getLabel();
    }

    /** Clicks a figure, again where it moved away under the mouse. */
    void click(String id) throws Exception {
        Driver.waitUntil("the figure is selected", () -> {
            Mouse.tap(place(id));
            return viewer().getSelectedEditParts().equals(List.of(part(id)));
        });
    }

    /** Where the texts of a figure begin, on the screen. */
    Point place(String id) {
        var area = area(id);
        return canvas().toDisplay(area.x + Math.min(30, area.width / 2), area.y + Math.min(11, area.height / 2));
    }

    /** How far it is scrolled. */
    org.eclipse.draw2d.geometry.Point scrolled() {
        return ((FigureCanvas) canvas()).getViewport().getViewLocation();
    }

    /** Whether all of a figure is in sight. */
    boolean isInSight(String id) {
        var seen = canvas().getBounds();
        return new Rectangle(0, 0, seen.width, seen.height).contains(area(id));
    }

    /** Where a figure stands in the canvas. */
    Rectangle area(String id) {
        var figure = part(id).getFigure();
        var area = figure.getBounds().getCopy();
        figure.translateToAbsolute(area);
        return area;
    }
}
