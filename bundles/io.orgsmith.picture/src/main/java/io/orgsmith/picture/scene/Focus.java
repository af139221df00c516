// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a scene: some elements with all that is in them and what they lean on, and what is linked with them.
 *
 * @param ids of the figures in the middle
 * @param depth how many lines, in either direction, something may be away from them
 */
public record Focus(Set<String> ids, int depth) {
    /** Of one element. */
    public Focus(String id, int depth) {
        this(Set.of(id), depth);
    }

    /** That part of a scene; each figure with those around it as frames. */
    public Scene of(Scene scene) {
        var parents = scene.parents();
        var middle = scene.all()
                .filter(node -> ids.contains(node.id()))
                .flatMap(node -> node.all().map(Node::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var shown = new HashSet<>(middle);
        shown.addAll(neighbours(middle, scene.edges()));
        shown.addAll(leanedOn(middle, scene.edges()));
        for (var one : List.copyOf(shown)) {
            for (var at = parents.get(one); at != null; at = parents.get(at)) {
                shown.add(at);
            }
        }
        var lines = scene.edges().stream()
                .filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to()))
                .toList();
        return scene.with(kept(scene.nodes(), shown), lines);
    }

    private Set<String> neighbours(Set<String> middle, List<Edge> edges) {
        Set<String> found = new HashSet<>(middle);
        for (int step = 0; step < depth; step++) {
            var next = new HashSet<String>();
            for (var edge : edges) {
                if (found.contains(edge.from()) != found.contains(edge.to())) {
                    next.add(edge.from());
                    next.add(edge.to());
                }
            }
            if (!found.addAll(next)) {
                break;
            }
        }
        return found;
    }

    /** Follows lines in their own direction, as far as they lead. */
    private static Set<String> leanedOn(Set<String> middle, List<Edge> edges) {
        Set<String> found = new LinkedHashSet<>(middle);
        var open = new ArrayList<>(middle);
        while (!open.isEmpty()) {
            var from = open.remove(open.size() - 1);
            edges.stream()
                    .filter(edge -> edge.from().equals(from) && found.add(edge.to()))
                    .forEach(edge -> open.add(edge.to()));
        }
        return found;
    }

    private static List<Node> kept(List<Node> nodes, Set<String> shown) {
        return nodes.stream()
                .filter(node -> shown.contains(node.id()))
                .map(node -> node.with(kept(node.children(), shown)))
                .toList();
    }
}
