// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.List;
import java.util.stream.Stream;

/** What can be hidden in a diagram: a kind of figures, or those of which something is true. */
record Filters(View view) {
    Stream<Tag> tags() {
        var kinds = Containers.shown(view).stream()
                .filter(entity -> !Containers.isContainer(view, entity))
                .map(this::kind);
        return Stream.concat(
                kinds,
                Stream.of(
                        condition("without-findings", "service:hasFindings", leaves()),
                        condition("existing", "service:isOurs", leaves())));
    }

    private Tag kind(Entity entity) {
        return filter("hide-" + entity.key(), "%entity." + entity.key(), List.of(entity), "");
    }

    /** Hides those of which a service says no. */
    private Tag condition(String name, String keeps, List<Entity> entities) {
        return filter(name, "%filter." + name, entities, keeps);
    }

    private Tag filter(String name, String label, List<Entity> entities, String keeps) {
        return Tag.of("filters", "xsi:type", "filter:CompositeFilterDescription", "name", name, "label", label)
                .with(Tag.of("filters", "xsi:type", "filter:MappingFilter")
                        .set("mappings", Refs.all(entities, entity -> Refs.mapping(view, entity)))
                        .set("semanticConditionExpression", keeps));
    }

    private List<Entity> leaves() {
        return Containers.shown(view).stream()
                .filter(entity -> !Containers.isContainer(view, entity))
                .toList();
    }
}
