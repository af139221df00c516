// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.picture.notation.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scene without some kinds of figures; what is in one of those stands in what is around it. */
public record Hidden(Set<Entity> kinds) {
    public Hidden {
        kinds = Set.copyOf(kinds);
    }

    /** That scene, without the lines of what is hidden. */
    public Scene of(Scene scene) {
        if (kinds.isEmpty()) {
            return scene;
        }
        var nodes = left(scene.nodes());
        var ids = nodes.stream().flatMap(Node::all).map(Node::id).collect(Collectors.toSet());
        var lines = scene.edges().stream()
                .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
                .toList();
        return scene.with(nodes, lines);
    }

    private List<Node> left(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> kinds.contains(node.entity())
                        ? left(node.children()).stream()
                        : Stream.of(node.with(left(node.children()))))
                .toList();
    }
}
