// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that end at a frame itself meet it beside its name. */
class OwnPortsTest {
    private static Port port(String node, int number, boolean right) {
        return new Port(node, "trunk " + number, right);
    }

    private static Segment out(int number) {
        return new Segment(port("frame", number, true), port("other", number, false));
    }

    @Test
    void portsOfLinesThatPassThroughAreNotAmongThem() {
        var passing = new Segment(port("inner", 1, true), port("frame", 1, true));
        var own = OwnPorts.of("frame", List.of(out(1), out(2)), List.of(passing));
        assertThat(own.ports()).containsExactly(port("frame", 2, true));
    }

    @Test
    void theyStandBelowEachOther() {
        var own = OwnPorts.of("frame", List.of(out(1), out(2)), List.of());
        assertThat(own.with(List.of())).extracting(Frame.PortPlace::y).containsExactly(14, 24);
    }

    @Test
    void manyOfThemNeedRoom() {
        var many = IntStream.range(0, 20).mapToObj(OwnPortsTest::out).toList();
        assertThat(OwnPorts.of("frame", many, List.of()).room(50)).isEqualTo(28 + 19 * 10);
        assertThat(OwnPorts.of("frame", many.subList(0, 2), List.of()).room(50)).isEqualTo(50);
    }

    @Test
    void eachSideBeginsAtTheTop() {
        var in = new Segment(port("other", 3, true), port("frame", 3, false));
        var own = OwnPorts.of("frame", List.of(out(1), in), List.of());
        assertThat(own.with(List.of())).extracting(Frame.PortPlace::y).containsExactly(14, 14);
    }
}
