// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where lines meet figures that people put somewhere. */
class PortPlacesTest {
    private static final Port TO_UPPER = new Port("a", "1", true);
    private static final Port TO_LOWER = new Port("a", "2", true);
    private static final Port UPPER = new Port("b", "1", false);
    private static final Port LOWER = new Port("c", "2", false);
    private static final Map<String, Box> BOXES =
            Map.of("a", new Box(14, 100, 80, 60), "b", new Box(200, 0, 80, 40), "c", new Box(200, 300, 80, 40));

    private static Map<Port, Point> places(List<Frame.PortPlace> given) {
        var items = List.of(
                new Frame.Item("a", 80, 60, -1, given),
                new Frame.Item("b", 80, 40, -1, List.of()),
                new Frame.Item("c", 80, 40, -1, List.of()));
        var segments = List.of(new Segment(TO_LOWER, LOWER), new Segment(TO_UPPER, UPPER));
        return PortPlaces.of(new Frame("f", 50, 0, items, segments, Map.of()), BOXES, List.of(), 300);
    }

    @Test
    void linesLeaveInTheOrderInWhichTheyArrive() {
        assertThat(places(List.of()))
                .containsEntry(TO_UPPER, new Point(94, 120))
                .containsEntry(TO_LOWER, new Point(94, 140));
    }

    @Test
    void aLineAloneMeetsTheMiddle() {
        assertThat(places(List.of()))
                .containsEntry(UPPER, new Point(200, 20))
                .containsEntry(LOWER, new Point(200, 320));
    }

    @Test
    void portsThatAreGivenStay() {
        var given = List.of(new Frame.PortPlace(TO_LOWER, 5), new Frame.PortPlace(TO_UPPER, 15));
        assertThat(places(given))
                .containsEntry(TO_LOWER, new Point(94, 105))
                .containsEntry(TO_UPPER, new Point(94, 115));
    }
}
