// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts lines where they pass the outline of a frame, so that each frame can be laid out by itself. Lines of one kind to one
 * figure share their ports on the way: they run together as soon as they can. Lines to different figures never do, or one
 * could not tell who is linked with whom. A default legal context is what people look for first: each has a line of its own.
 */
final class Segments {
    private final Scene scene;
    private final Map<String, String> parents;
    private final Map<String, Set<Segment>> byFrame = new LinkedHashMap<>();
    private final Map<Edge, List<Segment>> byEdge = new LinkedHashMap<>();
    private final Map<String, Set<Port>> outer = new HashMap<>();
    private final Map<String, Set<Port>> inner = new HashMap<>();

    Segments(Scene scene) {
        this.scene = scene;
        this.parents = scene.parents();
        scene.edges().forEach(this::cut);
    }

    /** Those inside of a frame; the id of the whole picture is the empty one. */
    List<Segment> in(String frame) {
        return List.copyOf(byFrame.getOrDefault(frame, Set.of()));
    }

    /** Where lines meet a figure from outside, in the order of the lines. */
    Set<Port> outer(String id) {
        return outer.getOrDefault(id, Set.of());
    }

    /** Where lines meet the outline of a figure from inside. */
    Set<Port> inner(String id) {
        return inner.getOrDefault(id, Set.of());
    }

    /** Those of a line, in its own direction. */
    List<Segment> of(Edge edge) {
        return byEdge.get(edge);
    }

    /** The frame that a segment is in. */
    String frame(Segment segment) {
        var from = parents.getOrDefault(segment.from().node(), "");
        return segment.to().node().equals(from)
                ? from
                : parents.getOrDefault(segment.to().node(), "");
    }

    boolean isReversed(Edge edge) {
        return edge.relation().isReversedIn(scene.view());
    }

    private static boolean isAlone(Edge edge) {
        return edge.relation() == Relation.DEFAULT_LEGAL_CONTEXT;
    }

    private void cut(Edge edge) {
        boolean back = isReversed(edge);
        var shared = edge.relation().name() + " " + edge.to() + (isAlone(edge) ? " " + edge.from() : "");
        var up = path(edge.from());
        var down = path(edge.to());
        while (up.get(up.size() - 1).equals(down.get(down.size() - 1))) {
            up.remove(up.size() - 1);
            down.remove(down.size() - 1);
        }
        var ports = new ArrayList<Port>();
        for (int i = 0; i < up.size(); i++) {
            ports.add(new Port(up.get(i), i == 0 ? shared + " " + edge.from() : shared, !back));
        }
        for (int i = down.size() - 1; i >= 0; i--) {
            ports.add(new Port(down.get(i), shared, back));
        }
        var segments = new ArrayList<Segment>();
        for (int i = 1; i < ports.size(); i++) {
            var one = ports.get(i - 1);
            var other = ports.get(i);
            segments.add(back ? new Segment(other, one) : new Segment(one, other));
        }
        byEdge.put(edge, segments);
        segments.forEach(segment -> put(segment, frame(segment)));
    }

    private void put(Segment segment, String frame) {
        byFrame.computeIfAbsent(frame, any -> new LinkedHashSet<>()).add(segment);
        for (var port : List.of(segment.from(), segment.to())) {
            (port.node().equals(frame) ? inner : outer)
                    .computeIfAbsent(port.node(), any -> new LinkedHashSet<>())
                    .add(port);
        }
    }

    /** A figure and those around it, up to the whole picture. */
    private List<String> path(String id) {
        var path = new ArrayList<String>();
        for (var at = id; at != null; at = parents.get(at)) {
            path.add(at);
        }
        path.add("");
        return path;
    }
}
