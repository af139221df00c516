// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.View;

/** One diagram of the design. */
record Diagram(View view) {
    Tag tag() {
        return Tag.of("ownedRepresentations", "xsi:type", "diagram:DiagramDescription", "name", view.key())
                .set("label", "%view." + view.key())
                .set("domainClass", "org::Document")
                .set("titleExpression", "service:" + view.key() + "Title")
                .set("enablePopupBars", "true")
                .with(metamodel())
                .with(new Filters(view).tags())
                .with(Validation.set("validationSet"))
                .with(Tag.of("layout", "xsi:type", "diagram:CompositeLayout", "direction", "LeftToRight"))
                .with(layer(Tag.of("defaultLayer", "name", "default", "label", "%layer.default"), "")
                        .with(new Beside(view).section())
                        .with(new EditTools(view).section())
                        .with(Offers.section()))
                .with(Layers.in(view).stream().map(this::additional));
    }

    static Tag metamodel() {
        return Tag.of("metamodel", "href", "http://orgsmith.io/org/1#/");
    }

    private Tag additional(String name) {
        var layer = Tag.of("additionalLayers", "name", name, "label", "%layer." + name, "activeByDefault", "true");
        return layer(layer, name);
    }

    private Tag layer(Tag layer, String name) {
        var mappings = new Mappings(view, name);
        return layer.with(mappings.figures()).with(mappings.lines()).with(new Tools(view, name).sections());
    }
}
