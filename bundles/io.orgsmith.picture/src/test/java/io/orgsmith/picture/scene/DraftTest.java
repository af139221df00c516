// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How figures come together. */
class DraftTest {
    private final Draft draft = new Draft();

    @BeforeEach
    void figures() {
        for (var id : new String[] {"a", "b", "c"}) {
            draft.node(id, Entity.LEDGER, id, "");
        }
    }

    private static Edge edge(String from, String to) {
        return new Edge(from, to, Relation.PRIMARY_LEDGER);
    }

    @Test
    void aRingOfFramesIsBrokenWhereItCloses() {
        draft.nest("a", "b");
        draft.nest("b", "c");
        draft.nest("c", "a");
        assertThat(draft.tree()).extracting(Node::id).containsExactly("c");
    }

    @Test
    void nothingIsInsideOfItself() {
        draft.nest("a", "a");
        assertThat(draft.tree()).hasSize(3);
    }

    @Test
    void whatBelongsToTwoIsInTheFirstWithALineToTheSecond() {
        draft.nestOrLink(edge("a", "b"));
        draft.nestOrLink(edge("a", "c"));
        assertThat(draft.isNested("a")).isTrue();
        assertThat(draft.edges()).containsExactly(edge("a", "c"));
    }

    @Test
    void aLineToItsOwnFrameSaysNothingNew() {
        draft.nest("a", "b");
        draft.edge(edge("a", "b"));
        draft.edge(edge("b", "a"));
        assertThat(draft.edges()).isEmpty();
    }

    @Test
    void aLineToNowhereIsNone() {
        draft.edge(edge("a", "gone"));
        assertThat(draft.edges()).isEmpty();
    }

    @Test
    void ofTwoWithOneIdTheFirstStays() {
        draft.node("a", Entity.LEDGER, "another", "");
        assertThat(draft.tree()).extracting(Node::name).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsRemovedTakesItsLinesAlong() {
        draft.edge(edge("a", "b"));
        draft.remove("b");
        assertThat(draft.edges()).isEmpty();
        assertThat(draft.isLinked("a")).isFalse();
    }
}
