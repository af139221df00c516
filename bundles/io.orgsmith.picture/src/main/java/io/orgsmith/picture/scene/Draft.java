// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scene in the making: figures, what is inside of what, and lines. */
final class Draft {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    /** Adds a figure; of two with one id the first stays. */
    void node(String id, Entity entity, String name, String note) {
        nodes.putIfAbsent(id, new Node(id, entity, name, note, List.of()));
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    boolean isNested(String id) {
        return parents.containsKey(id);
    }

    /** Puts a figure into another one, where both are there and no ring would come about. */
    void nest(String child, String parent) {
        if (has(child) && has(parent) && !isWithin(parent, child)) {
            parents.putIfAbsent(child, parent);
        }
    }

    /** Puts a figure into another one; what is in one already gets a line. */
    void nestOrLink(Edge edge) {
        if (isNested(edge.from())) {
            edge(edge);
        } else {
            nest(edge.from(), edge.to());
        }
    }

    /** Whether one of two figures stands in another column than the other, or is not there. */
    boolean isBeside(String id, String other, View view) {
        return !has(id)
                || !has(other)
                || view.column(nodes.get(id).entity())
                        != view.column(nodes.get(other).entity());
    }

    /** Draws a line, where both ends are there and neither lies in the other. */
    void edge(Edge edge) {
        if (has(edge.from()) && has(edge.to())) {
            edges.add(edge);
        }
    }

    /** Takes a line away. */
    void drop(Edge edge) {
        edges.remove(edge);
    }

    /** Takes away a figure that nothing is in. */
    void remove(String id) {
        nodes.remove(id);
        parents.remove(id);
        edges.removeIf(edge -> edge.from().equals(id) || edge.to().equals(id));
    }

    boolean isLinked(String id) {
        return edges.stream()
                .anyMatch(edge -> edge.from().equals(id) || edge.to().equals(id));
    }

    List<Edge> edges() {
        return edges.stream()
                .filter(edge -> !isWithin(edge.from(), edge.to()) && !isWithin(edge.to(), edge.from()))
                .toList();
    }

    /** The outermost figures with all that is in them. */
    List<Node> tree() {
        var children = new LinkedHashMap<String, List<String>>();
        nodes.keySet().forEach(id -> children.computeIfAbsent(parents.getOrDefault(id, ""), any -> new ArrayList<>())
                .add(id));
        return inside("", children);
    }

    private List<Node> inside(String parent, Map<String, List<String>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(id -> nodes.get(id).with(inside(id, children)))
                .toList();
    }

    private boolean isWithin(String inner, String outer) {
        for (var at = inner; at != null; at = parents.get(at)) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
