// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that end at a frame itself meet it beside its name. */
class OwnPortsTest {
    private static Port right(int number) {
        return new Port("frame", "trunk " + number, true);
    }

    private static OwnPorts of(Port... outside) {
        return OwnPorts.of(new LinkedHashSet<>(List.of(outside)), Set.of());
    }

    @Test
    void portsOfLinesThatPassThroughAreNotAmongThem() {
        var own = OwnPorts.of(Set.of(right(1), right(2)), Set.of(right(1)));
        assertThat(own.ports()).containsExactly(right(2));
    }

    @Test
    void theyStandBelowEachOther() {
        var own = of(right(1), right(2));
        assertThat(own.with(List.of())).extracting(Frame.PortPlace::y).containsExactly(14, 24);
    }

    @Test
    void manyOfThemNeedRoom() {
        var many = IntStream.range(0, 20).mapToObj(OwnPortsTest::right).collect(Collectors.toSet());
        assertThat(OwnPorts.of(many, Set.of()).room(50)).isEqualTo(28 + 19 * 10);
        assertThat(of(right(1), right(2)).room(50)).isEqualTo(50);
    }

    @Test
    void eachSideBeginsAtTheTop() {
        var own = of(right(1), new Port("frame", "trunk 3", false));
        assertThat(own.with(List.of())).extracting(Frame.PortPlace::y).containsExactly(14, 14);
    }
}
