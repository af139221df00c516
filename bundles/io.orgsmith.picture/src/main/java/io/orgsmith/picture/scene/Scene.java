// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A diagram as data: what is shown, without any place.
 *
 * @param title what it is a picture of
 * @param words the reader's language
 * @param nodes the outermost figures
 * @param edges between figures at any depth
 * @param marks by the id of a figure
 */
public record Scene(View view, String title, Words words, List<Node> nodes, List<Edge> edges, Map<String, Mark> marks) {
    public Scene {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        marks = Map.copyOf(marks);
    }

    /** All figures, each before what is in it. */
    public Stream<Node> all() {
        return nodes.stream().flatMap(Node::all);
    }

    /** By the id of a figure, the id of the one around it; the outermost are not in it. */
    public Map<String, String> parents() {
        var parents = new LinkedHashMap<String, String>();
        all().forEach(node -> node.children().forEach(child -> parents.put(child.id(), node.id())));
        return parents;
    }

    /** The same with other figures and lines. */
    public Scene with(List<Node> others, List<Edge> lines) {
        return new Scene(view, title, words, others, lines, marks);
    }

    /** The same after rules have judged it. */
    public Scene marked(Map<String, Mark> others) {
        return new Scene(view, title, words, nodes, edges, others);
    }

    /** The same with another title. */
    public Scene titled(String other) {
        return new Scene(view, other, words, nodes, edges, marks);
    }
}
