// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.gesture.Creations;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** A tool takes each figure to which the language lets something of its kind belong and on which Sirius can make it, and no other. */
class PlacesTest {
    private final DesignFile file = DesignFile.read();
    private final Fragments fragments = new Fragments(file);

    @ParameterizedTest
    @EnumSource
    void eachFigureTakesWhatCanBelongToIt(View view) {
        for (var kind : Containers.shown(view)) {
            for (var figure : Containers.shown(view)) {
                if (!Tools.NOT_DECLARED.contains(kind) && !Tools.NOT_DECLARED.contains(figure)) {
                    assertThat(places(view, kind).contains(figure.name()))
                            .as(kind + " onto " + figure + " in " + view)
                            .isEqualTo(Creations.canBePutOnto(Containers.type(kind), Containers.type(figure))
                                    && Tools.isPossible(view, kind, figure));
                }
            }
        }
    }

    /** By its own figure, where that stands in others, and by what the tool takes beside. */
    private Set<String> places(View view, Entity kind) {
        var places = new HashSet<String>();
        var tool = fragments.find(tool(view, kind)).orElseThrow();
        names(tool, "extraMappings", places);
        for (var around : Containers.shown(view)) {
            var mapping = fragments.find(Refs.mapping(view, around)).orElseThrow();
            var inside = new HashSet<String>();
            names(mapping, "reusedNodeMappings", inside);
            names(mapping, "reusedContainerMappings", inside);
            if (inside.contains(kind.name())) {
                places.add(around.name());
            }
        }
        return places;
    }

    private static String tool(View view, Entity kind) {
        return Refs.layer(view, Layers.of(kind)) + "/@toolSections[name='elements']/@ownedTools[name='create-"
                + kind.key() + "']";
    }

    private static void names(Element element, String feature, Set<String> names) {
        Arrays.stream(element.getAttribute(feature).split(" (?=//)"))
                .map(reference -> reference.replaceAll(".*name='(\\w+)'\\]$", "$1"))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
    }
}
