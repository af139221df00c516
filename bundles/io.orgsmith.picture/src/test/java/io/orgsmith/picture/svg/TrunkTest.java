// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.layout.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that run together. */
class TrunkTest {
    private static List<Point> line(int... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1]))
                .toList();
    }

    private static String path(boolean bends, List<Point> one, List<Point> other) {
        var trunk = new Trunk(bends);
        trunk.add(one);
        trunk.add(other);
        return trunk.path();
    }

    @Test
    void aLineAloneHasRoundCorners() {
        assertThat(Trunk.rounded(line(0, 0, 20, 0, 20, 40))).isEqualTo("M0 0L14 0Q20 0 20 6L20 40");
    }

    @Test
    void shortPiecesHaveSmallCorners() {
        assertThat(Trunk.rounded(line(0, 0, 4, 0, 4, 40))).isEqualTo("M0 0L2 0Q4 0 4 2L4 40");
    }

    @Test
    void whatIsCommonIsDrawnOnce() {
        var path = path(false, line(0, 0, 50, 0, 50, 30, 100, 30), line(0, 60, 50, 60, 50, 30, 100, 30));
        assertThat(path).isEqualTo("M0 0L44 0Q50 0 50 6L50 24Q50 30 56 30L100 30M0 60L44 60Q50 60 50 54L50 30");
    }

    @Test
    void aLineThatJoinsInTheMiddleEndsThere() {
        var path = path(false, line(0, 0, 100, 0), line(0, 40, 50, 40, 50, 0, 100, 0));
        assertThat(path).endsWith("M0 40L44 40Q50 40 50 34L50 0");
    }

    @Test
    void aSolidLineJoinsWithABend() {
        var path = path(true, line(0, 0, 100, 0), line(0, 40, 50, 40, 50, 0, 100, 0));
        assertThat(path).endsWith("L50 6Q50 0 56 0L62 0");
    }

    @Test
    void theSameLineTwiceIsOne() {
        assertThat(path(true, line(0, 0, 100, 0), line(0, 0, 100, 0))).isEqualTo("M0 0L100 0");
    }
}
