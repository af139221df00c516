// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.TextWidth;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Icon;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.stream.Collectors;

/**
 * A scene as an SVG picture: the same bytes on every machine, texts that can be searched, and titles for those who hear
 * pictures. It refers to nothing outside of itself.
 */
public final class SvgPicture {
    private static final int TITLE = 40;
    private static final int TITLE_SIZE = 17;
    private static final int PAD = 14;

    private final Scene scene;
    private final Layout layout;
    private final Theme theme;

    private SvgPicture(Scene scene, Layout layout, Theme theme) {
        this.scene = scene;
        this.layout = layout;
        this.theme = theme;
    }

    /** The picture as a text, with lines. */
    public static String of(Scene scene, Layout layout, Theme theme) {
        return new SvgPicture(scene, layout, theme).picture();
    }

    private String picture() {
        var legend = new Legend(scene, theme);
        int titleWidth = (int) Math.ceil(TextWidth.of(scene.title(), TITLE_SIZE, true)) + 2 * PAD;
        int width = Math.max(Math.max(layout.width(), titleWidth), legend.width());
        int height = TITLE + layout.height() + legend.height(width);
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                .formatted(width, height, width, height));
        svg.append(" role=\"img\" font-family=\"").append(Families.css()).append("\">\n");
        svg.append("<title>").append(Xml.text(scene.title())).append("</title>\n");
        svg.append("<defs>\n").append(icons()).append("</defs>\n");
        svg.append("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>%n".formatted(width, height, theme.background()));
        svg.append("<text x=\"%s\" y=\"27\" font-size=\"%s\" font-weight=\"600\" fill=\"%s\">%s</text>%n"
                .formatted(PAD, TITLE_SIZE, theme.ink(), Xml.text(scene.title())));
        svg.append("<g transform=\"translate(0,%s)\">%n".formatted(TITLE));
        svg.append(scene.nodes().isEmpty() ? nothing() : drawing());
        svg.append("</g>\n");
        svg.append(legend.at(TITLE + layout.height(), width));
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private String drawing() {
        var lines = new SvgLines(scene, layout, theme);
        var figures = new SvgFigure(scene, theme);
        var frames = new StringBuilder();
        scene.all()
                .forEach(node -> frames.append(figures.of(
                        node, layout.boxes().get(node.id()), layout.labels().get(node.id()))));
        return frames + lines.all();
    }

    private String nothing() {
        return "<text x=\"%s\" y=\"20\" font-size=\"%s\" fill=\"%s\">%s</text>%n"
                .formatted(
                        PAD,
                        Label.NAME_SIZE,
                        theme.faint(),
                        Xml.text(scene.words().get("empty")));
    }

    private String icons() {
        return scene.all()
                .map(Node::entity)
                .distinct()
                .sorted()
                .map(SvgPicture::icon)
                .collect(Collectors.joining());
    }

    private static String icon(Entity entity) {
        return "<symbol id=\"i-%s\" viewBox=\"0 0 16 16\">%s</symbol>\n"
                .formatted(entity.key(), new Icon(entity).elements());
    }
}
