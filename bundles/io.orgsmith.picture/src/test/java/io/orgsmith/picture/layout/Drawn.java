// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a good picture is like, for any scene. */
public record Drawn(Scene scene, Layout layout) {

    public static Drawn of(Scene scene) {
        return new Drawn(scene, new LayoutEngine().of(scene));
    }

    /** Figures lie in their frames below the name, and nowhere on each other. */
    public void figuresAreApart() {
        var parents = scene.parents();
        layout.boxes().forEach((id, box) -> {
            var parent = parents.get(id);
            if (parent != null) {
                var frame = layout.boxes().get(parent);
                assertThat(box.x() > frame.x() && box.right() < frame.right())
                        .as(id)
                        .isTrue();
                assertThat(box.bottom() < frame.bottom()).as(id).isTrue();
                assertThat(box.y() >= frame.y() + layout.labels().get(parent).height())
                        .as(id)
                        .isTrue();
            }
            layout.boxes().forEach((otherId, other) -> {
                if (!id.equals(otherId)
                        && !around(id).contains(otherId)
                        && !around(otherId).contains(id)) {
                    assertThat(box.overlaps(other)).as(id + " on " + otherId).isFalse();
                }
            });
        });
    }

    /** Names fit into their figures. */
    public void namesFit() {
        layout.labels().forEach((id, label) -> {
            var box = layout.boxes().get(id);
            assertThat(label.width() <= box.width() && label.height() <= box.height())
                    .as(id)
                    .isTrue();
        });
    }

    /** Lines have right angles, begin and end at their figures, and pass no other figure but the frames around them. */
    public void linesAreClear() {
        layout.routes().forEach((edge, route) -> {
            assertThat(route.size()).as(edge.toString()).isGreaterThan(1);
            touches(edge.from(), route.get(0));
            touches(edge.to(), route.get(route.size() - 1));
            for (int i = 1; i < route.size(); i++) {
                passes(edge, route.get(i - 1), route.get(i));
            }
        });
    }

    private void touches(String id, Point point) {
        var box = layout.boxes().get(id);
        assertThat(point.x() == box.x() || point.x() == box.right())
                .as(id + " " + point)
                .isTrue();
        assertThat(point.y() >= box.y() && point.y() <= box.bottom())
                .as(id + " " + point)
                .isTrue();
    }

    private void passes(Edge edge, Point from, Point to) {
        assertThat(from.x() == to.x() || from.y() == to.y())
                .as(edge + " " + from + to)
                .isTrue();
        var way = new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()) + 1,
                Math.abs(from.y() - to.y()) + 1);
        layout.boxes().forEach((id, box) -> {
            boolean isFrame =
                    around(edge.from()).contains(id) || around(edge.to()).contains(id);
            var inside = new Box(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
            assertThat(!isFrame && way.overlaps(inside))
                    .as(edge + " through " + id)
                    .isFalse();
        });
    }

    private Set<String> around(String id) {
        var parents = scene.parents();
        List<String> around = new ArrayList<>();
        for (var at = parents.get(id); at != null; at = parents.get(at)) {
            around.add(at);
        }
        return new TreeSet<>(around);
    }
}
