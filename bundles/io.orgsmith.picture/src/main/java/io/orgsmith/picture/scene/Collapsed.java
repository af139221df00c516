// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scene in which some figures are closed: what is in them is not shown, and lines of it end at the closed figure.
 *
 * @param ids of the closed figures; those that are not there are passed over
 */
public record Collapsed(Set<String> ids) {
    public Collapsed {
        ids = Set.copyOf(ids);
    }

    /** That scene; of lines that become one, one is left. */
    public Scene of(Scene scene) {
        var shownAt = new LinkedHashMap<String, String>();
        scene.nodes().forEach(node -> places(node, null, shownAt));
        var lines = scene.edges().stream()
                .map(edge -> new Edge(shownAt.get(edge.from()), shownAt.get(edge.to()), edge.relation()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .distinct()
                .toList();
        return scene.with(closed(scene.nodes()), lines);
    }

    private void places(Node node, String closedOne, Map<String, String> shownAt) {
        shownAt.put(node.id(), closedOne == null ? node.id() : closedOne);
        var within = closedOne == null && ids.contains(node.id()) ? node.id() : closedOne;
        node.children().forEach(child -> places(child, within, shownAt));
    }

    private List<Node> closed(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.with(ids.contains(node.id()) ? List.of() : closed(node.children())))
                .toList();
    }
}
