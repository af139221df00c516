// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.layout.Frame.PortPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines leave a frame as high as what they come from. */
class ExitsTest {
    private static final Port OUT = new Port("frame", "e", true);
    private static final Port OTHER = new Port("frame", "f", true);
    private static final Port A = new Port("a", "e a", true);
    private static final Port B = new Port("b", "e b", true);
    private static final Map<String, Box> BOXES = Map.of("a", new Box(14, 100, 80, 40), "b", new Box(14, 300, 80, 40));

    private static List<PortPlace> exits(List<PortPlace> given, Segment... segments) {
        var items = List.of(new Frame.Item("a", 80, 40, -1, given), new Frame.Item("b", 80, 40, -1, List.of()));
        var frame = new Frame("frame", 50, 0, items, List.of(segments), Map.of());
        return new Exits(frame, BOXES).of(List.of(new PortPlace(OTHER, 7), new PortPlace(OUT, 9)));
    }

    @Test
    void oneLineGoesStraightOut() {
        assertThat(exits(List.of(), new Segment(A, OUT))).contains(new PortPlace(OUT, 120));
        assertThat(exits(List.of(new PortPlace(A, 33)), new Segment(A, OUT))).contains(new PortPlace(OUT, 133));
    }

    @Test
    void severalMeetInTheMiddle() {
        assertThat(exits(List.of(), new Segment(A, OUT), new Segment(B, OUT))).contains(new PortPlace(OUT, 220));
    }

    @Test
    void twoExitsKeepApart() {
        var places = exits(List.of(), new Segment(A, OUT), new Segment(new Port("a", "f a", true), OTHER));
        assertThat(places).extracting(PortPlace::y).containsExactly(120, 130);
    }
}
