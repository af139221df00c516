// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where people put a figure, lines still run along the edges of the sheet. */
class PlacedLinesTest {
    @Test
    void noLineIsSlanted() {
        var scene = new Scenes(Organizations.example("television"), Locale.ENGLISH).of(View.STRUCTURE, Map.of());
        var placed = Positions.NONE.with(Sheet.of(View.STRUCTURE), "legal-entity:BJ_TV", new Point(600, 380));
        new LayoutEngine().of(scene, placed).routes().forEach((edge, route) -> {
            for (int i = 1; i < route.size(); i++) {
                var one = route.get(i - 1);
                var other = route.get(i);
                assertThat(one.x() == other.x() || one.y() == other.y())
                        .as("%s: %s", edge, route)
                        .isTrue();
            }
        });
    }
}
