// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways around figures. */
class GridTest {
    private static final List<Integer> XS = List.of(0, 10, 90, 100);
    private static final List<Integer> YS = List.of(0, 5, 50, 95, 100);
    private static final Box WALL = new Box(20, 10, 60, 80);

    @Test
    void straightOnWhereNothingIsInTheWay() {
        var way = new Grid(XS, YS, List.of()).way(new Point(0, 50), new Point(100, 50), "a");
        assertThat(Corners.of(way)).containsExactly(new Point(0, 50), new Point(100, 50));
    }

    @Test
    void aroundAFigureTheShorterWay() {
        var way = new Grid(XS, YS, List.of(WALL)).way(new Point(0, 50), new Point(100, 50), "a");
        assertThat(Corners.of(way))
                .hasSizeBetween(5, 6)
                .allMatch(point -> point.y() == 50 || point.y() == 5 || point.y() == 95);
    }

    @Test
    void whatBelongsTogetherRunsTogetherAndOthersKeepOff() {
        var grid = new Grid(XS, YS, List.of(WALL));
        var first = grid.way(new Point(0, 50), new Point(100, 50), "a");
        assertThat(grid.way(new Point(0, 50), new Point(100, 50), "a")).isEqualTo(first);
        assertThat(grid.way(new Point(0, 50), new Point(100, 50), "b")).isNotEqualTo(first);
    }

    @Test
    void whereThereIsNoWayItGoesStraightThrough() {
        var shut = new Box(20, -10, 60, 200);
        var way = new Grid(XS, YS, List.of(shut)).way(new Point(0, 50), new Point(100, 0), "a");
        assertThat(way).startsWith(new Point(0, 50)).endsWith(new Point(100, 0));
    }
}
