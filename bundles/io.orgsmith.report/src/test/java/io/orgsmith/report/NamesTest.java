// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects are named by as few names as tell them apart. */
class NamesTest {
    private static final Key NORTH = Key.of(Kind.OPERATING_UNIT, "North", "Trade");
    private static final Key SOUTH = Key.of(Kind.OPERATING_UNIT, "South", "Trade");
    private static final Key SERVICE = Key.of(Kind.OPERATING_UNIT, "South", "Service");
    private static final Key GLOBAL = Key.of(Kind.LOCATION, "", "HQ");
    private static final Key PRIVATE = Key.of(Kind.LOCATION, "North", "HQ");

    private final Names names = new Names(List.of(NORTH, SOUTH, SERVICE, GLOBAL, PRIVATE));

    @Test
    void theLastOneIsEnoughWhereNoOtherObjectBearsIt() {
        assertThat(names.shortest(SERVICE)).containsExactly("Service");
        assertThat(names.shortest(NORTH)).containsExactly("North", "Trade");
    }

    @Test
    void anEmptyNameInFrontIsLeftOut() {
        assertThat(names.shortest(GLOBAL)).containsExactly("HQ");
        assertThat(names.shortest(PRIVATE)).containsExactly("North", "HQ");
    }

    @Test
    void whatHasNoRowIsNamedInFull() {
        assertThat(names.shortest(Key.of(Kind.OPERATING_UNIT, "East", "Repair")))
                .containsExactly("East", "Repair");
    }

    @Test
    void exactlyTheseNamesComeBeforeAnyThatEndWithThem() {
        assertThat(names.meant(Key.of(Kind.LOCATION, "", "HQ"))).containsExactly(GLOBAL);
        assertThat(names.meant(Key.of(Kind.OPERATING_UNIT, "", "Trade"))).containsExactly(NORTH, SOUTH);
        assertThat(names.meant(Key.of(Kind.OPERATING_UNIT, "", "HQ"))).isEmpty();
    }

    @Test
    void whatIsShortestIsFoundAgain() {
        for (Key key : names.keys()) {
            assertThat(names.meant(new Key(
                            key.kind(), padded(names.shortest(key), key.names().size()))))
                    .containsExactly(key);
        }
    }

    private static List<String> padded(List<String> told, int size) {
        return told.size() < size ? List.of("", told.get(0)) : told;
    }
}
