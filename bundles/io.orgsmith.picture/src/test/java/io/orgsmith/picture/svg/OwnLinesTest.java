// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines that end at places of their own have their own heads, and say by themselves whose they are. */
class OwnLinesTest {
    private static String lines(Relation relation) {
        var nodes = List.of(
                new Node("p", Entity.OPERATING_UNIT, "Pumps", "", List.of()),
                new Node("v", Entity.OPERATING_UNIT, "Valves", "", List.of()),
                new Node("e", Entity.LEGAL_ENTITY, "Company", "", List.of()));
        var edges = List.of(new Edge("p", "e", relation), new Edge("v", "e", relation));
        var scene = new Scene(View.STRUCTURE, "", new Words(Locale.ENGLISH), nodes, edges, Map.of());
        return new SvgLines(scene, new LayoutEngine().of(scene), Theme.LIGHT).all();
    }

    @Test
    void twoDefaultLegalContexts() {
        assertThat(lines(Relation.DEFAULT_LEGAL_CONTEXT))
                .contains("Pumps → Company", "Valves → Company")
                .containsPattern("(?s)v8z.*v8z");
    }

    @Test
    void whatIsSharedHasOneHead() {
        assertThat(lines(Relation.OPERATING_UNIT_LEGAL_ENTITIES))
                .contains("Pumps, Valves → Company")
                .doesNotContainPattern("(?s)v8z.*v8z");
    }
}
