// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What is shown at once of a large picture that somebody changes. */
class HastyTest {
    private static final Sheet SHEET = Sheet.of(View.STRUCTURE);
    private static final String NEW = "legal-entity:NEW";

    private final Scene before = LargeScene.of(12, 20, 15);
    private final Scene after = withOneMoreCompany(before);

    private static Scene withOneMoreCompany(Scene scene) {
        var nodes = new ArrayList<>(scene.nodes());
        nodes.add(new Node(NEW, Entity.LEGAL_ENTITY, "新公司", "legal entity", List.of()));
        var edges = new ArrayList<>(scene.edges());
        edges.add(new Edge("operating-unit:1", NEW, Relation.OPERATING_UNIT_LEGAL_ENTITIES));
        return scene.with(nodes, edges);
    }

    private static Layout hasty(LayoutEngine engine, Scene scene) {
        return engine.hasty(scene, Positions.NONE, SHEET, () -> false);
    }

    @Test
    void whatHasComeIsThereAndTheOthersStay() {
        var engine = new LayoutEngine();
        var first = engine.of(before);
        var second = hasty(engine, after);
        assertThat(second.isHasty()).isTrue();
        assertThat(second.boxes()).containsKey(NEW);
        var group = "business-group:G";
        first.boxes().forEach((id, box) -> {
            if (id.startsWith("operating-unit:")) {
                int is = second.boxes().get(id).y() - second.boxes().get(group).y();
                int was = box.y() - first.boxes().get(group).y();
                assertThat(is).as(id).isBetween(was, was + 40);
            }
        });
        new Drawn(after, second).figuresAreApart();
        new Drawn(after, second).namesFit();
    }

    @Test
    void linesEndAtTheirFiguresWithRightAngles() {
        var engine = new LayoutEngine();
        engine.of(before);
        var layout = hasty(engine, after);
        assertThat(layout.routes()).hasSameSizeAs(after.edges());
        layout.routes().forEach((edge, route) -> {
            assertThat(touches(layout.boxes().get(edge.from()), route.get(0))).isTrue();
            assertThat(touches(layout.boxes().get(edge.to()), route.get(route.size() - 1)))
                    .isTrue();
            for (int i = 1; i < route.size(); i++) {
                var one = route.get(i - 1);
                var other = route.get(i);
                assertThat(one.x() == other.x() || one.y() == other.y())
                        .as(edge + " " + route)
                        .isTrue();
            }
        });
    }

    private static boolean touches(Box box, Point end) {
        return (end.x() == box.x() || end.x() == box.right()) && end.y() >= box.y() && end.y() <= box.bottom();
    }

    @Test
    void theLayoutThatFollowsIsThatOfSomebodyWhoComesNew() {
        var engine = new LayoutEngine();
        engine.of(before);
        hasty(engine, after);
        var last = engine.of(after);
        var fresh = new LayoutEngine().of(after);
        assertThat(last.isHasty()).isFalse();
        assertThat(last.boxes()).isEqualTo(fresh.boxes());
        assertThat(last.routes()).isEqualTo(fresh.routes());
    }

    @Test
    void nothingIsHastyThatIsNewOrSmallOrTheSame() {
        var engine = new LayoutEngine();
        assertThat(hasty(engine, before).isHasty()).isFalse();
        assertThat(hasty(engine, before).isHasty()).isFalse();
        var small = LargeScene.of(2, 3, 2);
        hasty(engine, small);
        assertThat(hasty(engine, withOneMoreCompany(small)).isHasty()).isFalse();
    }

    @Test
    void aLayoutThatNobodyWantsAnyMoreEnds() {
        assertThatThrownBy(() -> new LayoutEngine().of(before, Positions.NONE, SHEET, () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
