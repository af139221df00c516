// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.dsl.ide.gesture.Creations;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The palette of a layer: what the built-in editor has in its palette, too. */
record Tools(View view, String layer) {
    /** A setup of ledgers is drawn for a primary ledger; profile values are drawn as lines, from whoever has them. */
    static final Set<Entity> NOT_DECLARED = Set.of(Entity.ACCOUNTING_SETUP, Entity.PROFILE_SETTINGS);

    Stream<Tag> sections() {
        return Stream.of(section("elements", elements()), section("relations", relations()))
                .flatMap(section -> section);
    }

    private static Stream<Tag> section(String name, Stream<Tag> tools) {
        var all = tools.toList();
        return all.isEmpty()
                ? Stream.of()
                : Stream.of(Tag.of("toolSections", "name", name, "label", "%section." + name)
                        .with(all));
    }

    private Stream<Tag> elements() {
        return Containers.shown(view).stream()
                .filter(entity -> Layers.of(entity).equals(layer) && !NOT_DECLARED.contains(entity))
                .map(this::creation);
    }

    private Tag creation(Entity entity) {
        boolean isContainer = Containers.isContainer(view, entity);
        var kind = isContainer ? "ContainerCreationDescription" : "NodeCreationDescription";
        return Tag.of("ownedTools", "xsi:type", "diagram-tool:" + kind)
                .set("name", "create-" + entity.key())
                .set("label", "%entity." + entity.key())
                .set("forceRefresh", "true")
                .set(isContainer ? "containerMappings" : "nodeMappings", Refs.mapping(view, entity))
                .set("extraMappings", Refs.all(owners(entity), owner -> Refs.mapping(view, owner)))
                .set("iconPath", Names.icon(entity))
                .with(Tag.of("variable", "name", "container"), Tag.of("viewVariable", "name", "containerView"))
                .with(Operations.initial("container", "service:create" + Names.camel(entity.name())));
    }

    /** Figures that do not hold it, but tell to what it belongs. */
    private List<Entity> owners(Entity entity) {
        return Containers.shown(view).stream()
                .filter(owner -> !NOT_DECLARED.contains(owner))
                .filter(owner -> isPossible(view, entity, owner))
                .filter(owner -> !Containers.inside(view, owner).contains(entity))
                .filter(owner -> Creations.canBePutOnto(Containers.type(entity), Containers.type(owner)))
                .toList();
    }

    /** Sirius makes no figure that holds others on one that holds none; a tool that said it did would be dead there. */
    static boolean isPossible(View view, Entity entity, Entity owner) {
        return Containers.isContainer(view, owner) || !Containers.isContainer(view, entity);
    }

    private Stream<Tag> relations() {
        return Relation.in(view).stream()
                .filter(relation ->
                        relation.isLineIn(view) && Layers.of(relation).equals(layer))
                .filter(relation -> Connection.of(relation.key()).isPresent())
                .map(this::connection);
    }

    private Tag connection(Relation relation) {
        return Tag.of("ownedTools", "xsi:type", "diagram-tool:EdgeCreationDescription")
                .set("name", "connect-" + relation.name())
                .set("label", "%relation." + relation.name())
                .set("forceRefresh", "true")
                .set("precondition", "aql:preSource.canConnect" + Names.camel(relation.name()) + "(preTarget)")
                .set("edgeMappings", Refs.line(view, relation))
                .set("iconPath", Names.icon(relation))
                .with(Tag.of("sourceVariable", "name", "source"), Tag.of("targetVariable", "name", "target"))
                .with(Tag.of("sourceViewVariable", "name", "sourceView"))
                .with(Tag.of("targetViewVariable", "name", "targetView"))
                .with(Operations.initial("source", "aql:self.connect" + Names.camel(relation.name()) + "(target)"));
    }
}
