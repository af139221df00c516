// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.Point;
import io.orgsmith.picture.notation.Line;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws lines. Those of one kind that end at one figure run together, and are drawn as one path. */
final class SvgLines {
    private final Scene scene;
    private final Layout layout;
    private final Theme theme;
    private final Map<String, Node> nodes;

    SvgLines(Scene scene, Layout layout, Theme theme) {
        this.scene = scene;
        this.layout = layout;
        this.theme = theme;
        this.nodes = scene.all().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private record End(Relation relation, String to, Point tip) {}

    String all() {
        var bundles = new LinkedHashMap<End, List<Edge>>();
        for (var edge : scene.edges()) {
            bundles.computeIfAbsent(end(edge), any -> new ArrayList<>()).add(edge);
        }
        var svg = new StringBuilder();
        bundles.forEach((end, edges) -> svg.append(bundle(end, edges)));
        return svg.toString();
    }

    private End end(Edge edge) {
        var route = layout.routes().get(edge);
        return new End(edge.relation(), edge.to(), route.get(route.size() - 1));
    }

    private String bundle(End end, List<Edge> edges) {
        var trunk = new Trunk(end.relation().line().dashes().isEmpty());
        edges.forEach(edge -> trunk.add(layout.routes().get(edge)));
        var signs = scene.words().punctuation();
        var names = signs.list(
                edges.stream().map(edge -> nodes.get(edge.from()).name()).toList());
        var title = signs.labelled(
                scene.words().relation(end.relation()),
                names + " → " + nodes.get(end.to()).name());
        return "<g><title>" + Xml.text(title) + "</title>"
                + path(trunk.path(), end.relation().line(), theme)
                + arrow(layout.routes().get(edges.get(0))) + "</g>\n";
    }

    static String path(String path, Line line, Theme theme) {
        var dashes = line.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + line.dashes() + "\"";
        return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(path, theme.line(), Xml.number(line.width()), dashes);
    }

    private String arrow(List<Point> route) {
        var tip = route.get(route.size() - 1);
        var before = route.get(route.size() - 2);
        int back = Integer.signum(before.x() - tip.x()) * 7;
        return arrow(tip.x(), tip.y(), back, theme);
    }

    static String arrow(int x, int y, int back, Theme theme) {
        return "<path d=\"M%s %sl%s -4v8z\" fill=\"%s\"/>".formatted(x, y, back, theme.line());
    }
}
