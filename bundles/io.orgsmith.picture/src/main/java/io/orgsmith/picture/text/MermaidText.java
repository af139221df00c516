// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.text;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Line;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.Locale;
import java.util.stream.Collectors;

/** A scene as a flowchart for Mermaid, as wikis and code hosts show it. */
public final class MermaidText {
    private static final String PLAIN = " .,()·-/_";

    private final Scene scene;
    private final Numbered names;
    private final StringBuilder text = new StringBuilder();

    private MermaidText(Scene scene) {
        this.scene = scene;
        this.names = new Numbered(scene);
    }

    /** The text, with lines. */
    public static String of(Scene scene, Theme theme) {
        return new MermaidText(scene).write(theme);
    }

    private String write(Theme theme) {
        text.append("---\ntitle: \"").append(escaped(scene.title())).append("\"\n---\nflowchart LR\n");
        scene.nodes().forEach(node -> figure(node, "  "));
        scene.edges().forEach(this::line);
        scene.all().map(Node::entity).distinct().sorted().forEach(entity -> style(entity, theme));
        return text.toString();
    }

    private void figure(Node node, String indent) {
        var label = escaped(node.name())
                + (node.note().isEmpty() ? "" : "<br/><small>" + escaped(node.note()) + "</small>");
        var name = names.of(node.id());
        if (node.children().isEmpty()) {
            text.append(indent).append(name).append("[\"").append(label).append("\"]\n");
            return;
        }
        text.append(indent)
                .append("subgraph ")
                .append(name)
                .append(" [\"")
                .append(label)
                .append("\"]\n");
        node.children().forEach(child -> figure(child, indent + "  "));
        text.append(indent).append("end\n");
    }

    private void line(Edge edge) {
        text.append("  ")
                .append(names.of(edge.from()))
                .append(arrow(edge.relation().line()))
                .append("|\"")
                .append(escaped(scene.words().relation(edge.relation())))
                .append("\"| ")
                .append(names.of(edge.to()))
                .append('\n');
    }

    private static String arrow(Line line) {
        return switch (line) {
            case SOLID -> " -->";
            case STRONG -> " ==>";
            case DASHED, DOTTED -> " -.->";
        };
    }

    private void style(Entity entity, Theme theme) {
        var shades = entity.hue().in(theme);
        var kind = entity.name().toLowerCase(Locale.ROOT);
        var members = scene.all()
                .filter(node -> node.entity() == entity)
                .map(node -> names.of(node.id()))
                .collect(Collectors.joining(","));
        text.append("  classDef %s fill:%s,stroke:%s,color:%s%n"
                .formatted(kind, shades.fill(), shades.border(), theme.ink())
                .replace("\r\n", "\n"));
        text.append("  class ").append(members).append(' ').append(kind).append('\n');
    }

    /** Letters and digits as they are; all that could mean something to Mermaid or to HTML by its number. */
    static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter > 0xff || PLAIN.indexOf(letter) >= 0) {
                safe.appendCodePoint(letter);
            } else {
                safe.append(letter < ' ' ? " " : "#" + letter + ";");
            }
        });
        return safe.toString();
    }
}
