// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.picture.layout.Box;
import io.orgsmith.picture.layout.Layout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What draw2d alone takes for as many rectangles and lines at the same places, with nothing to be seen in them. */
final class BareFloor implements AutoCloseable {
    private final Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
    private final FigureCanvas canvas = new FigureCanvas(shell);
    private final Figure all = new Figure();
    private final Layout layout;
    private boolean isPainted;

    BareFloor(Layout layout, org.eclipse.swt.graphics.Point size) {
        this.layout = layout;
        shell.setLayout(new FillLayout());
        shell.setSize(size);
    }

    void open() {
        all.setLayoutManager(new XYLayout());
        layout.boxes().values().forEach(box -> all.add(new RectangleFigure(), area(box)));
        for (var route : layout.routes().values()) {
            var line = new Polyline();
            route.forEach(point -> line.addPoint(new Point(point.x(), point.y())));
            all.add(line);
        }
        canvas.setContents(all);
        canvas.addPaintListener(event -> isPainted = true);
        shell.open();
    }

    boolean isPainted() {
        return isPainted;
    }

    /** One rectangle goes elsewhere, until it is painted there. */
    void move(int by) throws InterruptedException {
        var figure = (RectangleFigure) all.getChildren().get(layout.boxes().size() / 2);
        all.setConstraint(figure, figure.getBounds().getCopy().translate(by, by));
        MeasuredScene.paint(canvas);
    }

    FigureCanvas canvas() {
        return canvas;
    }

    private static Rectangle area(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
