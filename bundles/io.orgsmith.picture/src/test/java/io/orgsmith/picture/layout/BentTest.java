// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines whose ends have moved. */
class BentTest {
    private static final List<Point> STAIRS =
            List.of(new Point(0, 10), new Point(20, 10), new Point(20, 50), new Point(90, 50));

    @Test
    void theEndsMoveAndTheCornersFollow() {
        assertThat(Bent.route(STAIRS, new Point(0, 14), new Point(95, 44)))
                .containsExactly(new Point(0, 14), new Point(20, 14), new Point(20, 44), new Point(95, 44));
    }

    @Test
    void aStraightLineGetsAStep() {
        var straight = List.of(new Point(0, 10), new Point(90, 10));
        assertThat(Bent.route(straight, new Point(0, 10), new Point(90, 10))).isEqualTo(straight);
        assertThat(Bent.route(straight, new Point(0, 10), new Point(90, 30)))
                .containsExactly(new Point(0, 10), new Point(45, 10), new Point(45, 30), new Point(90, 30));
    }

    @Test
    void aNewLineIsLedByItsMiddle() {
        assertThat(Bent.route(List.of(), new Point(0, 0), new Point(40, 8))).hasSize(4);
    }
}
