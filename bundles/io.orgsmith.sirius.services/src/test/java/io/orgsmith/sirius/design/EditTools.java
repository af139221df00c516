// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.View;

/** What is done to figures and lines that are there, in every diagram the same. */
record EditTools(View view) {
    Tag section() {
        return Tag.of("toolSections", "name", "edit", "label", "%section.edit")
                .with(
                        rename(),
                        delete(),
                        disconnect(),
                        reconnect("reconnect", "TARGET"),
                        reconnect("reconnectSource", "SOURCE"),
                        assign(),
                        openText());
    }

    private static Tag rename() {
        return tool("diagram-tool:DirectEditLabel", "rename")
                .set("inputLabelExpression", "service:nameToEdit")
                .with(Tag.of("mask", "mask", "{0}"))
                .with(Operations.initial("self", "aql:self.rename(arg0)"));
    }

    private static Tag delete() {
        return tool("diagram-tool:DeleteElementDescription", "delete")
                .with(Tag.of("element", "name", "element"), Tag.of("elementView", "name", "elementView"))
                .with(Tag.of("containerView", "name", "containerView"))
                .with(Operations.initial("element", "service:erase"));
    }

    private static Tag disconnect() {
        return tool("diagram-tool:DeleteElementDescription", "disconnect")
                .with(Tag.of("element", "name", "element"), Tag.of("elementView", "name", "elementView"))
                .with(Tag.of("containerView", "name", "containerView"))
                .with(Operations.initial("elementView", "service:disconnect"));
    }

    /** Sirius calls the end that is moved its source before, and its target after. */
    private static Tag reconnect(String name, String end) {
        return tool("diagram-tool:ReconnectEdgeDescription", name)
                .set("reconnectionKind", "RECONNECT_" + end)
                .with(Tag.of("source", "name", "source"), Tag.of("target", "name", "target"))
                .with(Tag.of("sourceView", "name", "sourceView"), Tag.of("targetView", "name", "targetView"))
                .with(Tag.of("element", "name", "element"))
                .with(Operations.initial("edgeView", "aql:self." + name + "(target)"))
                .with(Tag.of("edgeView", "name", "edgeView"));
    }

    private Tag assign() {
        var dropped = Containers.shown(view).stream()
                .filter(entity -> Containers.shown(view).stream()
                        .anyMatch(around -> Containers.inside(view, around).contains(entity)))
                .toList();
        return tool("diagram-tool:ContainerDropDescription", "assign")
                .set("mappings", Refs.all(dropped, entity -> Refs.mapping(view, entity)))
                .set("dragSource", "DIAGRAM")
                .with(Tag.of("oldContainer", "name", "oldSemanticContainer"))
                .with(Tag.of("newContainer", "name", "newSemanticContainer"))
                .with(Tag.of("element", "name", "element"), Tag.of("newViewContainer", "name", "newContainerView"))
                .with(Operations.initial("element", "aql:self.assign(newSemanticContainer)"));
    }

    private Tag openText() {
        return tool("diagram-tool:DoubleClickDescription", "openText")
                .set("mappings", Refs.all(Containers.shown(view), entity -> Refs.mapping(view, entity)))
                .with(Tag.of("element", "name", "element"), Tag.of("elementView", "name", "elementView"))
                .with(Operations.initial("element", "service:openText"));
    }

    private static Tag tool(String type, String name) {
        return Tag.of("ownedTools", "xsi:type", type, "name", name)
                .set("label", "%tool." + name)
                .set("forceRefresh", "true");
    }
}
