// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Hue;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.Shape;
import java.util.List;

/** How figures and lines look: colours, outlines and icons of the notation. */
final class Styles {
    private Styles() {}

    /** The style of a figure, and those by which findings mark it. */
    static List<Tag> of(Entity entity, boolean isContainer) {
        return List.of(
                style(entity, isContainer, Refs.border(entity.hue()), "service:ordinaryStroke"),
                marked(entity, isContainer, "service:hasErrors", "error"),
                marked(entity, isContainer, "service:hasWarnings", "warning"),
                marked(entity, isContainer, "service:hasAdvice", "advice"));
    }

    private static Tag marked(Entity entity, boolean isContainer, String when, String colour) {
        return Tag.of("conditionnalStyles", "predicateExpression", when)
                .with(style(entity, isContainer, Refs.colour(colour), "service:strongStroke"));
    }

    private static Tag style(Entity entity, boolean isContainer, String border, String stroke) {
        var style = Tag.of(
                        "style",
                        "xsi:type",
                        isContainer ? "style:FlatContainerStyleDescription" : "style:SquareDescription")
                .set("labelExpression", "service:inscription")
                .set("iconPath", Names.icon(entity))
                .set("tooltipExpression", "service:findings")
                .set("borderSizeComputationExpression", stroke)
                .set("borderColor", border)
                .set("labelColor", Refs.colour("ink"));
        return isContainer ? container(style, entity) : node(style, entity);
    }

    private static Tag container(Tag style, Entity entity) {
        var radius = String.valueOf(entity.shape().radius());
        return style.set("roundedCorner", "true")
                .set("arcWidth", radius)
                .set("arcHeight", radius)
                .set("backgroundColor", Refs.fill(entity.hue()))
                .set("foregroundColor", Refs.fill(entity.hue()));
    }

    private static Tag node(Tag style, Entity entity) {
        return style.set("labelPosition", "node")
                .set("resizeKind", "NSEW")
                .set("width", entity.shape() == Shape.CHIP ? "14" : "20")
                .set("height", entity.shape() == Shape.CHIP ? "4" : "5")
                .set("color", Refs.fill(entity.hue()));
    }

    static Tag of(Relation relation) {
        var line = relation.line();
        var stroke = line.width() > 2 ? "service:strongStroke" : "service:ordinaryStroke";
        return Tag.of("style", "strokeColor", Refs.colour("line"))
                .set("lineStyle", lineStyle(line.dashes()))
                .set("sizeComputationExpression", stroke)
                .set("targetArrow", "InputFillClosedArrow")
                .set("routingStyle", "manhattan");
    }

    /** The dashes of the notation, as far as Sirius has such. */
    private static String lineStyle(String dashes) {
        return dashes.isEmpty() ? "" : Double.parseDouble(dashes.split(" ")[0]) < 2 ? "dot" : "dash";
    }

    /** All colours of the notation, in the light theme: Sirius has no other. */
    static Tag palette() {
        var palette = Tag.of("userColorsPalettes", "name", "Orgsmith");
        for (var hue : Hue.values()) {
            Colours.add(palette, hue);
        }
        return Colours.addThemes(palette);
    }
}
