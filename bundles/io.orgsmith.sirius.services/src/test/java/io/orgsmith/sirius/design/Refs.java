// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Hue;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How parts of the design refer to each other: by names. */
final class Refs {
    static final String VIEWPOINT = "//@ownedViewpoints[name='Organization']";
    static final String COLOURS = "//@userColorsPalettes[name='Orgsmith']";

    private Refs() {}

    static String representation(String name) {
        return VIEWPOINT + "/@ownedRepresentations[name='" + name + "']";
    }

    static String view(View view) {
        return representation(view.key());
    }

    static String mapping(View view, Entity entity) {
        var kind = Containers.isContainer(view, entity) ? "containerMappings" : "nodeMappings";
        return layer(view, Layers.of(entity)) + "/@" + kind + "[name='" + entity.name() + "']";
    }

    static String line(View view, Relation relation) {
        return layer(view, Layers.of(relation)) + "/@edgeMappings[name='" + relation.name() + "']";
    }

    static String tool(View view, String name) {
        return layer(view, "") + "/@toolSections[name='edit']/@ownedTools[name='" + name + "']";
    }

    static String layer(View view, String name) {
        return view(view) + (name.isEmpty() ? "/@defaultLayer" : "/@additionalLayers[name='" + name + "']");
    }

    static String colour(String name) {
        return COLOURS + "/@entries[name='" + name + "']";
    }

    static String fill(Hue hue) {
        return colour(hue.name().toLowerCase(Locale.ROOT) + "-fill");
    }

    static String border(Hue hue) {
        return colour(hue.name().toLowerCase(Locale.ROOT) + "-border");
    }

    /** Several in one attribute. */
    static <T> String all(Collection<T> targets, Function<T, String> reference) {
        return targets.stream().map(reference).distinct().collect(Collectors.joining(" "));
    }
}
