// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.stream.Stream;

/** Which figures and lines a layer of a diagram shows, of what. */
record Mappings(View view, String layer) {
    Stream<Tag> figures() {
        return Containers.shown(view).stream()
                .filter(entity -> Layers.of(entity).equals(layer))
                .flatMap(this::figures);
    }

    private Stream<Tag> figures(Entity entity) {
        var type = Containers.type(entity).getName();
        return entity == Entity.SEGMENT_VALUE
                ? Stream.of(
                        figure(entity, entity.name(), type),
                        figure(entity, "UNDECLARED_VALUE", "BalancingSegmentValues"))
                : Stream.of(figure(entity, entity.name(), type));
    }

    private Tag figure(Entity entity, String name, String type) {
        boolean isContainer = Containers.isContainer(view, entity);
        var inside = Containers.inside(view, entity);
        return Tag.of(isContainer ? "containerMappings" : "nodeMappings", "name", name)
                .set("label", "%entity." + entity.key())
                .set("domainClass", "org::" + type)
                .set("semanticCandidatesExpression", "service:" + Names.figures(view, entity))
                .set("deletionDescription", Refs.tool(view, "delete"))
                .set("labelDirectEdit", name.equals("UNDECLARED_VALUE") ? "" : Refs.tool(view, "rename"))
                .set("doubleClickDescription", Refs.tool(view, "openText"))
                .set("detailDescriptions", Offers.references(view))
                .set("dropDescriptions", isContainer ? Refs.tool(view, "assign") : "")
                .set(
                        "reusedNodeMappings",
                        Refs.all(
                                inside.stream()
                                        .filter(each -> !Containers.isContainer(view, each))
                                        .toList(),
                                each -> Refs.mapping(view, each)))
                .set(
                        "reusedContainerMappings",
                        Refs.all(
                                inside.stream()
                                        .filter(each -> Containers.isContainer(view, each))
                                        .toList(),
                                each -> Refs.mapping(view, each)))
                .with(Styles.of(entity, isContainer));
    }

    Stream<Tag> lines() {
        return Relation.in(view).stream()
                .filter(relation -> Layers.of(relation).equals(layer))
                .map(this::line);
    }

    private Tag line(Relation relation) {
        var ends = Ends.of(view, relation);
        return Tag.of("edgeMappings", "name", relation.name())
                .set("label", "%relation." + relation.name())
                .set("sourceMapping", Refs.all(ends.sources(), each -> Refs.mapping(view, each)))
                .set("targetMapping", (Refs.all(ends.targets(), each -> Refs.mapping(view, each)) + undeclared(ends)))
                .set("targetFinderExpression", "service:" + Names.targets(view, relation))
                .set("deletionDescription", Refs.tool(view, "disconnect"))
                .set("reconnections", Refs.tool(view, "reconnect") + " " + Refs.tool(view, "reconnectSource"))
                .with(Styles.of(relation));
    }

    private String undeclared(Ends ends) {
        return ends.targets().contains(Entity.SEGMENT_VALUE)
                ? " " + Refs.mapping(view, Entity.SEGMENT_VALUE).replace("SEGMENT_VALUE", "UNDECLARED_VALUE")
                : "";
    }
}
