// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.figure.Cut;
import java.util.List;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

/** Of lines that are longer than the screen only what is seen is painted. */
class CutTest {
    private static final Rectangle AREA = new Rectangle(0, 1000, 200, 100);
    private static final int PERIOD = 7;

    @Test
    void aLineThatComesFromFarIsCutAtBothEnds() {
        var pieces = Cut.of(line(50, 0, 50, 9000), AREA, 1);
        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).toIntArray()).containsExactly(50, 990, 50, 1109);
    }

    @Test
    void dashesStayWhereTheyAre() {
        var pieces = Cut.of(line(50, 0, 50, 9000), AREA, PERIOD);
        int start = pieces.get(0).getFirstPoint().y;
        assertThat(start % PERIOD).isZero();
        assertThat(start).isBetween(990 - PERIOD, 990);
    }

    @Test
    void cornersThatAreSeenStay() {
        var pieces = Cut.of(line(50, 0, 50, 1050, 900, 1050), AREA, 1);
        assertThat(pieces.get(0).toIntArray()).containsExactly(50, 990, 50, 1050, 209, 1050);
    }

    @Test
    void aLineThatComesBackIsPaintedTwice() {
        var pieces = Cut.of(line(50, 0, 50, 5000, 100, 5000, 100, 0), AREA, 1);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(1).toIntArray()).containsExactly(100, 1109, 100, 990);
    }

    @Test
    void whatIsSeenFromEndToEndIsWhole() {
        assertThat(Cut.of(line(10, 1010, 90, 1010, 90, 1090), AREA, PERIOD))
                .singleElement()
                .satisfies(piece -> assertThat(piece.toIntArray()).containsExactly(10, 1010, 90, 1010, 90, 1090));
    }

    /** It reaches around the area, and is nowhere in it. */
    @Test
    void aLineThatPassesAroundIsNotPainted() {
        assertThat(Cut.of(line(-50, 0, -50, 5000, 400, 5000, 400, 0), AREA, PERIOD))
                .isEqualTo(List.of());
    }

    private static PointList line(int... coordinates) {
        var points = new PointList();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.addPoint(coordinates[i], coordinates[i + 1]);
        }
        return points;
    }
}
