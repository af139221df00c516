// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.figure.Bends;
import org.eclipse.draw2d.geometry.PointList;
import org.junit.jupiter.api.Test;

/** Lines have round corners and are straight between them. */
class BendsTest {
    @Test
    void anEndThatIsAPixelOffSlantsNothing() {
        var round = Bends.backwards(line(0, 101, 200, 100, 200, 300, 401, 299));
        assertThat(round.getFirstPoint().y).isEqualTo(300);
        assertThat(round.getLastPoint().y).isEqualTo(100);
        assertThat(round.getPoint(1).y).as("where the last corner begins").isEqualTo(300);
        assertThat(round.getPoint(round.size() - 2).y)
                .as("and the first one ends")
                .isEqualTo(100);
    }

    @Test
    void cornersAreRound() {
        var round = Bends.backwards(line(0, 0, 100, 0, 100, 100));
        assertThat(round.size()).isGreaterThan(5);
        assertThat(round.getFirstPoint().x).isEqualTo(100);
        for (int i = 0; i < round.size(); i++) {
            assertThat(round.getPoint(i))
                    .as("the corner itself")
                    .isNotEqualTo(line(100, 0).getFirstPoint());
        }
    }

    @Test
    void aLineWithoutCornersIsAsItWas() {
        assertThat(Bends.backwards(line(0, 0, 50, 20)).toIntArray()).containsExactly(50, 20, 0, 0);
    }

    private static PointList line(int... coordinates) {
        var points = new PointList();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.addPoint(coordinates[i], coordinates[i + 1]);
        }
        return points;
    }
}
