// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.notation.Line;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A relation as a line with round corners, by the weight and dashes of the notation. */
public final class EdgeFigure extends PolylineConnection {
    private static final int ARROW_LENGTH = 7;
    private static final int ARROW_HALF = 4;
    private static final int NEAR = 4;

    private final Look look;
    private Line line = Line.SOLID;
    private String words = "";
    private int[] dashes = {};
    private boolean isSelected;

    public EdgeFigure(Look look) {
        this.look = look;
        var arrow = new PolygonDecoration();
        arrow.setScale(ARROW_LENGTH, ARROW_HALF);
        setTargetDecoration(arrow);
        setTolerance(NEAR);
    }

    /** @param what it says */
    public void show(Line now, String what) {
        line = now;
        words = what;
        dashes = Stream.of(now.dashes().split(" "))
                .filter(length -> !length.isEmpty())
                .mapToInt(length -> (int) Math.ceil(Double.parseDouble(length)))
                .toArray();
        restyle();
    }

    /** Whenever a picture grows all its lines are asked: those whose way stays are not painted again, and nobody is told of them. */
    @Override
    public void layout() {
        var before = getPoints().toIntArray();
        getConnectionRouter().route(this);
        if (!Arrays.equals(before, getPoints().toIntArray())) {
            super.layout();
        }
    }

    /** Made when the mouse rests here: there are thousands of lines. */
    @Override
    public IFigure getToolTip() {
        return new Label(" " + Wrapped.of(words).replace("\n", " \n ") + " ");
    }

    public void select(boolean is) {
        isSelected = is;
        restyle();
    }

    private void restyle() {
        var theme = look.theme();
        setForegroundColor(Look.colour(isSelected ? theme.ink() : theme.line()));
        setLineWidth((int) line.width() + (isSelected ? 1 : 0));
        repaint();
    }

    /** From the end: dashes of lines that run together fall on each other. */
    @Override
    protected void outlineShape(Graphics graphics) {
        boolean isReadable = Inscription.isReadable(graphics);
        graphics.setAntialias(isReadable ? SWT.ON : SWT.OFF);
        int period = isReadable ? dashes(graphics) : 1;
        var way = isReadable ? Bends.backwards(getPoints()) : getPoints();
        Cut.of(way, graphics.getClip(new Rectangle()), period).forEach(graphics::drawPolyline);
    }

    /** After how many pixels they are the same again. */
    private int dashes(Graphics graphics) {
        if (dashes.length == 0) {
            return 1;
        }
        graphics.setLineDash(dashes);
        graphics.setLineStyle(Graphics.LINE_CUSTOM);
        return IntStream.of(dashes).sum();
    }
}
