// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Crossing lines on which ways can run; finds short ways with few bends, by A*. */
final class Grid {
    private static final int BEND = 60;
    /** For running on the line of somebody else. */
    private static final int SHARED = 150;

    private static final int[][] STEPS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    private final List<Integer> xs;
    private final List<Integer> ys;
    private final Collection<Box> boxes;
    private final Map<Piece, String> used = new HashMap<>();

    /** Two neighbours, the one to the left or above first. */
    private record Piece(int x, int y, boolean down) {}

    private record State(int x, int y, int step) {}

    private record Open(State state, int cost, int guess) {}

    Grid(List<Integer> xs, List<Integer> ys, Collection<Box> boxes) {
        this.xs = xs;
        this.ys = ys;
        this.boxes = boxes;
    }

    /** A way between two crossings; where there is none, straight through. @param trunk who may share it */
    List<Point> way(Point from, Point to, String trunk) {
        var start = new State(Collections.binarySearch(xs, from.x()), Collections.binarySearch(ys, from.y()), 0);
        var costs = new HashMap<State, Integer>(Map.of(start, 0));
        var before = new HashMap<State, State>();
        var open = new PriorityQueue<Open>((a, b) -> a.guess() != b.guess()
                ? Integer.compare(a.guess(), b.guess())
                : Integer.compare(a.state().hashCode(), b.state().hashCode()));
        open.add(new Open(start, 0, 0));
        while (!open.isEmpty()) {
            var best = open.remove();
            if (point(best.state()).equals(to)) {
                return path(best.state(), before, trunk);
            }
            if (best.cost() > costs.get(best.state())) {
                continue;
            }
            for (int step = 0; step < STEPS.length; step++) {
                var next = new State(
                        best.state().x() + STEPS[step][0], best.state().y() + STEPS[step][1], step);
                if (isFree(best.state(), next)) {
                    int cost = best.cost() + cost(best.state(), next, trunk);
                    if (cost < costs.getOrDefault(next, Integer.MAX_VALUE)) {
                        costs.put(next, cost);
                        before.put(next, best.state());
                        open.add(new Open(next, cost, cost + distance(point(next), to)));
                    }
                }
            }
        }
        int middle = (from.x() + to.x()) / 2;
        return List.of(from, new Point(middle, from.y()), new Point(middle, to.y()), to);
    }

    private boolean isFree(State from, State to) {
        if (to.x() < 0 || to.y() < 0 || to.x() >= xs.size() || to.y() >= ys.size()) {
            return false;
        }
        var a = point(from);
        var b = point(to);
        var way = new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()) + 1,
                Math.abs(a.y() - b.y()) + 1);
        return boxes.stream().noneMatch(way::overlaps);
    }

    private int cost(State from, State to, String trunk) {
        int bend = from.step() == to.step() ? 0 : BEND;
        var owner = used.get(piece(from, to));
        return distance(point(from), point(to)) + bend + (owner == null || owner.equals(trunk) ? 0 : SHARED);
    }

    private List<Point> path(State end, Map<State, State> before, String trunk) {
        var points = new ArrayList<Point>();
        for (var at = end; at != null; at = before.get(at)) {
            points.add(0, point(at));
            if (before.containsKey(at)) {
                used.putIfAbsent(piece(before.get(at), at), trunk);
            }
        }
        return points;
    }

    private static Piece piece(State one, State other) {
        return new Piece(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), one.x() == other.x());
    }

    private Point point(State state) {
        return new Point(xs.get(state.x()), ys.get(state.y()));
    }

    private static int distance(Point one, Point other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }
}
