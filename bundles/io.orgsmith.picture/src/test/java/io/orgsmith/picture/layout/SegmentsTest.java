// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines are cut at the outlines of frames. */
class SegmentsTest {
    private static final Edge FIRST = new Edge("p", "e", Relation.INVENTORY_LEGAL_ENTITY);
    private static final Edge SECOND = new Edge("q", "e", Relation.INVENTORY_LEGAL_ENTITY);
    private static final Edge OTHER = new Edge("q", "f", Relation.INVENTORY_LEGAL_ENTITY);

    private static Node node(String id, Node... children) {
        return new Node(id, Entity.OPERATING_UNIT, id, "", List.of(children));
    }

    private static Segments segments(View view, Edge... edges) {
        var nodes = List.of(node("group", node("unit", node("p"), node("q"))), node("e"), node("f"));
        return new Segments(new Scene(view, "", new Words(Locale.ENGLISH), nodes, List.of(edges), Map.of()));
    }

    @Test
    void aLineHasOnePartInEachFrameThatItPasses() {
        var segments = segments(View.STRUCTURE, FIRST);
        assertThat(segments.of(FIRST)).hasSize(3);
        assertThat(segments.of(FIRST)).extracting(segments::frame).containsExactly("unit", "group", "");
        assertThat(segments.of(FIRST))
                .extracting(segment -> segment.to().node())
                .containsExactly("unit", "group", "e");
    }

    @Test
    void linesToOneFigureShareTheWayOut() {
        var segments = segments(View.STRUCTURE, FIRST, SECOND);
        assertThat(segments.in("unit")).hasSize(2);
        assertThat(segments.in("group")).hasSize(1);
        assertThat(segments.in("")).hasSize(1);
    }

    @Test
    void eachDefaultLegalContextRunsByItself() {
        var one = new Edge("p", "e", Relation.DEFAULT_LEGAL_CONTEXT);
        var other = new Edge("q", "e", Relation.DEFAULT_LEGAL_CONTEXT);
        var segments = segments(View.STRUCTURE, one, other);
        assertThat(segments.of(one)).doesNotContainAnyElementsOf(segments.of(other));
        assertThat(segments.in("")).hasSize(2);
    }

    @Test
    void linesToDifferentFiguresNeverShareAnything() {
        var segments = segments(View.STRUCTURE, SECOND, OTHER);
        assertThat(segments.in("group")).hasSize(2);
        assertThat(segments.of(SECOND)).doesNotContainAnyElementsOf(segments.of(OTHER));
    }

    @Test
    void aLineThatIsReadBackwardsRunsFromLeftToRightAllTheSame() {
        var back = new Edge("p", "e", Relation.OPEN_TO);
        var segments = segments(View.ACCESS, back);
        assertThat(segments.of(back).get(0).to().node()).isEqualTo("p");
        assertThat(segments.of(back).get(0).to().right()).isFalse();
        assertThat(segments.of(back).get(2).from().node()).isEqualTo("e");
    }
}
