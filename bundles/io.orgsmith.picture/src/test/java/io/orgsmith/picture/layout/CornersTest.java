// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a line become one. */
class CornersTest {
    private static final Point A = new Point(0, 0);
    private static final Point B = new Point(50, 0);
    private static final Point C = new Point(90, 0);
    private static final Point D = new Point(90, 40);

    @Test
    void pointsOnTheWayAreNoCorners() {
        assertThat(Corners.of(List.of(A, B, C, D))).containsExactly(A, C, D);
    }

    @Test
    void partsThatMeetAreJoined() {
        assertThat(Corners.of(List.of(A, C, C, D))).containsExactly(A, C, D);
    }

    @Test
    void aStraightLineHasTwoEnds() {
        assertThat(Corners.of(List.of(A, B, B, C))).containsExactly(A, C);
    }
}
