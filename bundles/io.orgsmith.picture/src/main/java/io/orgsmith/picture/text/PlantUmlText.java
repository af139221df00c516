// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.text;

import io.orgsmith.picture.notation.Line;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.Locale;

/** A scene as text for PlantUML. */
public final class PlantUmlText {
    private static final String PLAIN = " .,()·";

    private final Scene scene;
    private final Numbered names;
    private final StringBuilder text = new StringBuilder();

    private PlantUmlText(Scene scene) {
        this.scene = scene;
        this.names = new Numbered(scene);
    }

    /** The text, with lines. */
    public static String of(Scene scene, Theme theme) {
        return new PlantUmlText(scene).write(theme);
    }

    private String write(Theme theme) {
        text.append("@startuml\nleft to right direction\ntitle ")
                .append(escaped(scene.title()))
                .append("\nskinparam backgroundColor ")
                .append(theme.background())
                .append("\nskinparam defaultFontColor ")
                .append(theme.ink())
                .append("\nskinparam ArrowColor ")
                .append(theme.line())
                .append('\n');
        scene.nodes().forEach(node -> figure(node, "", theme));
        scene.edges().forEach(this::line);
        return text.append("@enduml\n").toString();
    }

    private void figure(Node node, String indent, Theme theme) {
        var shades = node.entity().hue().in(theme);
        text.append(indent).append("rectangle \"").append(escaped(node.name()));
        if (!node.note().isEmpty()) {
            text.append("\\n<size:11>").append(escaped(node.note())).append("</size>");
        }
        text.append("\" as ").append(names.of(node.id()));
        text.append(" %s;line:%s".formatted(shades.fill(), shades.border().substring(1)));
        if (node.children().isEmpty()) {
            text.append('\n');
            return;
        }
        text.append(" {\n");
        node.children().forEach(child -> figure(child, indent + "  ", theme));
        text.append(indent).append("}\n");
    }

    private void line(Edge edge) {
        text.append(names.of(edge.from()))
                .append(arrow(edge.relation().line()))
                .append(names.of(edge.to()))
                .append(" : ")
                .append(escaped(scene.words().relation(edge.relation())))
                .append('\n');
    }

    private static String arrow(Line line) {
        return switch (line) {
            case SOLID -> " --> ";
            case STRONG -> " -[bold]-> ";
            case DASHED -> " ..> ";
            case DOTTED -> " -[dotted]-> ";
        };
    }

    /** Letters and digits as they are; all that could mean something to PlantUML by its number. */
    static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter > 0xff || PLAIN.indexOf(letter) >= 0) {
                safe.appendCodePoint(letter);
            } else if (letter < ' ') {
                safe.append(' ');
            } else {
                safe.append(String.format(Locale.ROOT, "<U+%04X>", letter));
            }
        });
        return safe.toString();
    }
}
