// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures that grow wider do not cover those beside them. */
class WiderTest {
    private static final Map<String, Box> BEFORE =
            Map.of("a", new Box(10, 10, 100, 50), "b", new Box(150, 10, 80, 50), "c", new Box(270, 10, 80, 50));

    private static Wider of(int a, int b) {
        var items = List.of(
                new Frame.Item("a", a, 50, 0, List.of()),
                new Frame.Item("b", b, 50, 1, List.of()),
                new Frame.Item("new", 500, 50, 2, List.of()));
        return Wider.of(new Frame("", 14, 0, items, List.of(), Map.of()), BEFORE);
    }

    @Test
    void whatStandsToTheRightGivesWay() {
        assertThat(of(120, 80).at(10)).isEqualTo(10);
        assertThat(of(120, 80).at(150)).isEqualTo(170);
    }

    @Test
    void byAllThatIsWiderToItsLeft() {
        assertThat(of(120, 90).at(270)).isEqualTo(300);
    }

    @Test
    void whatIsNarrowerMovesNothing() {
        assertThat(of(80, 80).at(270)).isEqualTo(270);
        assertThat(of(80, 80).at(List.of(new Point(300, 5)))).containsExactly(new Point(300, 5));
    }

    @Test
    void linesGiveWayToo() {
        assertThat(of(120, 80).at(List.of(new Point(50, 5), new Point(130, 5))))
                .containsExactly(new Point(50, 5), new Point(150, 5));
    }
}
