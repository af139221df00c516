// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.model.org.Element;
import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.Sheet;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.workbench.explorer.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a diagram shows at one moment. Figures are known by their qualified ids: equal ones are the same object, also those
 * of two drawings, so that what did not change keeps its place on the screen.
 *
 * @param sight what was wanted
 * @param sheet which diagram it is, for the places of figures
 * @param children by the id of a figure, those inside; the outermost by the empty id
 * @param from by the id of a figure, the lines that begin there
 * @param to by the id of a figure, the lines that end there
 */
public record Drawing(
        State state,
        Sight sight,
        Sheet sheet,
        Scene scene,
        Layout layout,
        Map<String, Node> nodes,
        Map<String, List<String>> children,
        Map<String, List<Edge>> from,
        Map<String, List<Edge>> to) {

    static Drawing of(State state, Sight sight, Sheet sheet, Scene scene, Layout layout) {
        var nodes = scene.all().collect(Collectors.toMap(Node::id, Function.identity()));
        var children = new HashMap<String, List<String>>();
        children.put("", ids(scene.nodes()));
        nodes.forEach((id, node) -> children.put(id, ids(node.children())));
        return new Drawing(
                state,
                sight,
                sheet,
                scene,
                layout,
                nodes,
                children,
                scene.edges().stream().collect(Collectors.groupingBy(Edge::from)),
                scene.edges().stream().collect(Collectors.groupingBy(Edge::to)));
    }

    /** Whether it is as large as another one. */
    public boolean hasSizeOf(Drawing other) {
        return layout.width() == other.layout.width() && layout.height() == other.layout.height();
    }

    /** Whether it shows the same figures at the same places as another one: what the rules found may differ. */
    boolean isOfSame(Drawing other) {
        return state.model() == other.state.model() && layout == other.layout && sight.equals(other.sight);
    }

    /** The element of a figure; none for company values that nobody declares, and for setups of ledgers. */
    public Optional<Element> element(String id) {
        return state.model().byId(id);
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> node.id().intern()).toList();
    }
}
