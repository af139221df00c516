// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures that are closed, and kinds that are not shown. */
class CollapsedTest {
    private static final Scene SCENE = scene();

    @Test
    void whatIsInAClosedFigureIsNotShownAndItsLinesEndThere() {
        var closed = new Collapsed(Set.of("TV")).of(SCENE);
        assertThat(closed.all().map(Node::id)).containsExactly("GH", "TV", "BJ", "CN");
        assertThat(closed.edges())
                .containsExactly(
                        edge("TV", "BJ", Relation.OPERATING_UNIT_LEGAL_ENTITIES),
                        edge("TV", "BJ", Relation.INVENTORY_LEGAL_ENTITY),
                        edge("BJ", "CN", Relation.LEGAL_ENTITY_LEDGER));
    }

    @Test
    void theOutermostClosedFigureCounts() {
        var closed = new Collapsed(Set.of("TV", "GH", "nothing")).of(SCENE);
        assertThat(closed.all().map(Node::id)).containsExactly("GH", "BJ", "CN");
        assertThat(closed.edges().get(0).from()).isEqualTo("GH");
    }

    @Test
    void whatIsInAHiddenFigureStandsAroundIt() {
        var left = new Hidden(Set.of(Entity.OPERATING_UNIT)).of(SCENE);
        assertThat(left.parents()).containsEntry("P1", "GH").containsEntry("P2", "GH");
        assertThat(left.edges()).extracting(Edge::from).containsExactly("P1", "P2", "BJ");
    }

    @Test
    void linesOfWhatIsHiddenGo() {
        var left = new Hidden(Set.of(Entity.LEGAL_ENTITY)).of(SCENE);
        assertThat(left.edges()).isEmpty();
        assertThat(left.all().map(Node::id)).doesNotContain("BJ");
    }

    @Test
    void withoutAnyTheSceneIsAsItWas() {
        assertThat(new Hidden(Set.of()).of(SCENE)).isEqualTo(SCENE);
        assertThat(new Collapsed(Set.of()).of(SCENE)).isEqualTo(SCENE);
    }

    private static Scene scene() {
        var plants = List.of(node("P1", Entity.INVENTORY_ORGANIZATION), node("P2", Entity.INVENTORY_ORGANIZATION));
        var unit = node("TV", Entity.OPERATING_UNIT).with(plants);
        var nodes = List.of(
                node("GH", Entity.BUSINESS_GROUP).with(List.of(unit)),
                node("BJ", Entity.LEGAL_ENTITY),
                node("CN", Entity.LEDGER));
        var edges = List.of(
                edge("TV", "BJ", Relation.OPERATING_UNIT_LEGAL_ENTITIES),
                edge("P1", "BJ", Relation.INVENTORY_LEGAL_ENTITY),
                edge("P2", "BJ", Relation.INVENTORY_LEGAL_ENTITY),
                edge("BJ", "CN", Relation.LEGAL_ENTITY_LEDGER));
        return new Scene(View.STRUCTURE, "Test", new Words(Locale.ENGLISH), nodes, edges, Map.of());
    }

    private static Node node(String id, Entity entity) {
        return new Node(id, entity, id, "", List.of());
    }

    private static Edge edge(String from, String to, Relation relation) {
        return new Edge(from, to, relation);
    }
}
