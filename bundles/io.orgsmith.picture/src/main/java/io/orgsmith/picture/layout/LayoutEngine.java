// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Lays out scenes, frame by frame from the inside out. It remembers the frames of the last scene: those in which nothing
 * changed keep their layout, and cost nothing. May be used by several threads at once; the layout that is ready last is the one
 * that is remembered.
 */
public final class LayoutEngine {
    /** Lines in a frame, from which on it takes long enough to be seen. */
    private static final int MANY = 100;

    private volatile Map<Frame, Arrangement> known = Map.of();

    /** Lays out a scene. */
    public Layout of(Scene scene) {
        return of(scene, Positions.NONE);
    }

    /** Lays out a scene in which people put some of the figures. */
    public Layout of(Scene scene, Positions positions) {
        return of(scene, positions, Sheet.of(scene.view()));
    }

    /** Lays out a scene in which people put some of the figures. @param sheet the diagram that it is */
    public Layout of(Scene scene, Positions positions, Sheet sheet) {
        return of(scene, positions, sheet, () -> false);
    }

    /** The same. @param isOvertaken asked now and then: where nobody wants it any more, it ends with a CancellationException */
    public Layout of(Scene scene, Positions positions, Sheet sheet, BooleanSupplier isOvertaken) {
        var run = new Run(scene, positions.in(sheet), false, isOvertaken);
        var layout = run.layout();
        known = run.used;
        return layout;
    }

    /**
     * The same at once: large frames that are known are changed as little as can be. Where there are such, the layout says
     * that it is hasty, and is to be followed by one that is not.
     */
    public Layout hasty(Scene scene, Positions positions, Sheet sheet, BooleanSupplier isOvertaken) {
        var run = new Run(scene, positions.in(sheet), true, isOvertaken);
        var layout = run.layout();
        if (!layout.isHasty()) {
            known = run.used;
        }
        return layout;
    }

    private final class Run {
        private final Scene scene;
        private final Segments segments;
        private final Map<String, Point> pins;
        private final BooleanSupplier isOvertaken;
        private final Map<Frame, Arrangement> known = LayoutEngine.this.known;
        private final Map<Frame, Arrangement> used = new HashMap<>();
        private final Map<String, Arrangement> arrangements = new HashMap<>();
        private final Map<String, Label> labels = new HashMap<>();
        private final Map<String, Box> boxes = new LinkedHashMap<>();
        private final Map<String, Arrangement> before = new HashMap<>();
        private int computed;
        private boolean isHasty;

        Run(Scene scene, Map<String, Point> pins, boolean mayHasten, BooleanSupplier isOvertaken) {
            if (mayHasten) {
                known.forEach((frame, arrangement) -> before.put(frame.id(), arrangement));
            }
            this.scene = scene;
            this.pins = pins;
            this.isOvertaken = isOvertaken;
            this.segments = new Segments(scene);
        }

        Layout layout() {
            var all = arrange("", Layered.PAD, 0, scene.nodes());
            place("", scene.nodes(), 0, 0);
            var routes = new LinkedHashMap<Edge, List<Point>>();
            scene.edges().forEach(edge -> routes.put(edge, route(edge)));
            return new Layout(boxes, labels, routes, all.width(), all.height(), computed, isHasty);
        }

        private Arrangement arrange(String id, int top, int least, List<Node> nodes) {
            var items = nodes.stream().map(node -> item(node, id)).toList();
            var frame = new Frame(id, top, least, Widths.even(items), segments.in(id), pins(nodes));
            var found = known.get(frame);
            if (found == null) {
                found = before.containsKey(id) && frame.segments().size() > MANY ? hasty(frame) : computed(frame);
            }
            used.put(frame, found);
            arrangements.put(id, found);
            return found;
        }

        private Arrangement hasty(Frame frame) {
            isHasty = true;
            return Hasty.of(frame, before.get(frame.id()));
        }

        private Arrangement computed(Frame frame) {
            computed++;
            var free = frame.hasLines() || frame.id().isEmpty() ? Layered.of(frame, isOvertaken) : Rows.of(frame);
            return frame.pins().isEmpty() ? free : Pinned.of(frame, free);
        }

        private Map<String, Point> pins(List<Node> nodes) {
            return nodes.stream()
                    .map(Node::id)
                    .filter(pins::containsKey)
                    .collect(Collectors.toMap(one -> one, pins::get));
        }

        private Frame.Item item(Node node, String frame) {
            var label = Label.of(node);
            labels.put(node.id(), label);
            int column = frame.isEmpty() ? scene.view().column(node.entity()) : -1;
            if (node.children().isEmpty()) {
                return new Frame.Item(node.id(), label.width(), label.height(), column, List.of());
            }
            var own = OwnPorts.of(segments.outer(node.id()), segments.inner(node.id()));
            var inside = arrange(node.id(), own.room(label.height()), label.width(), node.children());
            var ports = inside.ports().isEmpty() ? List.<Frame.PortPlace>of() : own.with(inside.ports());
            return new Frame.Item(node.id(), inside.width(), inside.height(), column, ports);
        }

        private void place(String frame, List<Node> nodes, int x, int y) {
            for (var node : nodes) {
                var box = arrangements.get(frame).boxes().get(node.id()).moved(x, y);
                boxes.put(node.id(), box);
                if (!node.children().isEmpty()) {
                    place(node.id(), node.children(), box.x(), box.y());
                }
            }
        }

        private List<Point> route(Edge edge) {
            var points = new ArrayList<Point>();
            for (var segment : segments.of(edge)) {
                var frame = segments.frame(segment);
                var at = frame.isEmpty() ? new Box(0, 0, 0, 0) : boxes.get(frame);
                var part = new ArrayList<Point>();
                arrangements.get(frame).routes().get(segment).forEach(point -> part.add(point.moved(at.x(), at.y())));
                if (segments.isReversed(edge)) {
                    Collections.reverse(part);
                }
                points.addAll(part);
            }
            return Corners.of(points);
        }
    }
}
