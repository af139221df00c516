// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Cuts out of a line what is seen of it: one that is a hundred screens long, and has dashes, would be painted all of its way
 * each time. Dashes stay where they are.
 */
public final class Cut {
    /** Around the area: what is painted beside the line itself. */
    private static final int SPACE = 10;

    private final PointList line;
    private final int period;
    /** How far along the line its points are. */
    private final double[] lengths;

    private final List<PointList> pieces = new ArrayList<>();

    private Cut(PointList line, int period) {
        this.line = line;
        this.period = period;
        lengths = new double[line.size()];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + line.getPoint(i).getDistance(line.getPoint(i - 1));
        }
    }

    /** The pieces that are needed to paint an area. @param period after so many pixels the dashes are the same again */
    public static List<PointList> of(PointList line, Rectangle area, int period) {
        return new Cut(line, period).pieces(area.getCopy().expand(SPACE, SPACE));
    }

    private List<PointList> pieces(Rectangle area) {
        double start = -1;
        double end = -1;
        for (int i = 1; i < lengths.length; i++) {
            var from = line.getPoint(i - 1);
            var to = line.getPoint(i);
            var seen = new Rectangle(from, to).intersect(area);
            if (!seen.isEmpty()) {
                start = start < 0 ? lengths[i - 1] + before(from, to, seen) : start;
                end = lengths[i] - before(to, from, seen);
            } else if (start >= 0) {
                add(start, end);
                start = -1;
            }
        }
        if (start >= 0) {
            add(start, end);
        }
        return pieces;
    }

    /** How far it is from an end of a stretch to what is seen of it; none where it is slanted, as at corners. */
    private static double before(Point from, Point to, Rectangle seen) {
        if (from.x != to.x && from.y != to.y) {
            return 0;
        }
        return Math.max(
                Math.max(seen.x - from.x, from.x - (seen.right() - 1)),
                Math.max(Math.max(seen.y - from.y, from.y - (seen.bottom() - 1)), 0));
    }

    private void add(double start, double end) {
        double first = Math.floor(start / period) * period;
        var piece = new PointList();
        piece.addPoint(point(first));
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > first && lengths[i] < end) {
                piece.addPoint(line.getPoint(i));
            }
        }
        piece.addPoint(point(end));
        pieces.add(piece);
    }

    private Point point(double length) {
        int i = 1;
        while (i < lengths.length - 1 && lengths[i] < length) {
            i++;
        }
        var from = line.getPoint(i - 1);
        var to = line.getPoint(i);
        double part = (length - lengths[i - 1]) / Math.max(1e-9, lengths[i] - lengths[i - 1]);
        return new Point(
                from.x + (int) Math.round(part * (to.x - from.x)), from.y + (int) Math.round(part * (to.y - from.y)));
    }
}
