// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where people put a figure, lines still run along the edges of the sheet. */
class PlacedLinesTest {
    private static final Sheet SHEET = Sheet.of(View.STRUCTURE);
    private static final Scene SCENE =
            new Scenes(Organizations.example("television"), Locale.ENGLISH).of(View.STRUCTURE, Map.of());

    @Test
    void noLineIsSlanted() {
        straight(Positions.NONE.with(SHEET, "legal-entity:BJ_TV", new Point(600, 380)));
    }

    @Test
    void norWhereTwoStandInLine() {
        straight(Positions.NONE
                .with(SHEET, "legal-entity:BJ_TV", new Point(900, 20))
                .with(SHEET, "legal-entity:SH_EL", new Point(900, 120)));
    }

    @Test
    void norWhereverThreeStand() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var placed = Positions.NONE;
            for (var id : new String[] {"BJ_TV", "SH_EL", "WH_MED"}) {
                var place = new Point(10 + random.nextInt(1200), 10 + random.nextInt(1200));
                placed = placed.with(SHEET, "legal-entity:" + id, place);
            }
            straight(placed);
        }
    }

    private static void straight(Positions placed) {
        new LayoutEngine().of(SCENE, placed).routes().forEach((edge, route) -> {
            for (int i = 1; i < route.size(); i++) {
                var one = route.get(i - 1);
                var other = route.get(i);
                assertThat(one.x() == other.x() || one.y() == other.y())
                        .as("%s: %s where %s", edge, route, placed.text())
                        .isTrue();
            }
        });
    }
}
