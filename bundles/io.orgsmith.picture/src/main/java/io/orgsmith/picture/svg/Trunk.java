// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import io.orgsmith.picture.layout.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that run together towards one end, as one path in which nothing is drawn twice: dashes on dashes would make a solid
 * line.
 */
final class Trunk {
    private static final int RADIUS = 6;

    private record Piece(Point from, Point to) {
        boolean covers(Point point) {
            return between(point.x(), from.x(), to.x()) && between(point.y(), from.y(), to.y());
        }

        private static boolean between(int value, int one, int other) {
            return value >= Math.min(one, other) && value <= Math.max(one, other);
        }
    }

    private final boolean bends;
    private final Set<Piece> drawn = new LinkedHashSet<>();
    private final StringBuilder path = new StringBuilder();

    /** @param bends whether a line comes in with a bend where it joins the others; of dashed lines one would see both */
    Trunk(boolean bends) {
        this.bends = bends;
    }

    /** Adds a line, from its own beginning to the common end. */
    void add(List<Point> route) {
        var back = new ArrayList<>(route);
        Collections.reverse(back);
        int at = 0;
        Point start = back.get(0);
        while (at < back.size() - 1 && isDrawn(start, back.get(at + 1))) {
            at++;
            start = back.get(at);
        }
        if (at == back.size() - 1) {
            return;
        }
        start = leaves(start, back.get(at + 1));
        var before = start.equals(back.get(at)) ? back.get(Math.max(0, at - 1)) : back.get(at);
        var fresh = new ArrayList<Point>(List.of(start));
        fresh.addAll(back.subList(at + 1, back.size()));
        for (int i = 1; i < fresh.size(); i++) {
            drawn.add(new Piece(fresh.get(i - 1), fresh.get(i)));
        }
        if (bends && !before.equals(start)) {
            fresh.add(0, towards(start, before, 2 * RADIUS));
        }
        Collections.reverse(fresh);
        path.append(rounded(fresh));
    }

    String path() {
        return path.toString();
    }

    private boolean isDrawn(Point from, Point to) {
        return drawn.stream().anyMatch(piece -> piece.covers(from) && piece.covers(to));
    }

    /** The last point of a straight way that is drawn already. */
    private Point leaves(Point from, Point to) {
        var at = from;
        for (var piece : drawn) {
            if (piece.covers(from)) {
                for (var end : List.of(piece.from(), piece.to())) {
                    if (new Piece(from, to).covers(end) && distance(from, end) > distance(from, at)) {
                        at = end;
                    }
                }
            }
        }
        return at;
    }

    private static int distance(Point one, Point other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    static String rounded(List<Point> points) {
        var path = new StringBuilder(
                "M%s %s".formatted(points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size() - 1; i++) {
            var before = points.get(i - 1);
            var corner = points.get(i);
            var after = points.get(i + 1);
            int radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
            var in = towards(corner, before, radius);
            var out = towards(corner, after, radius);
            path.append("L%s %sQ%s %s %s %s".formatted(in.x(), in.y(), corner.x(), corner.y(), out.x(), out.y()));
        }
        var last = points.get(points.size() - 1);
        return path.append("L%s %s".formatted(last.x(), last.y())).toString();
    }

    private static Point towards(Point from, Point to, int distance) {
        return new Point(
                from.x() + Integer.signum(to.x() - from.x()) * distance,
                from.y() + Integer.signum(to.y() - from.y()) * distance);
    }
}
