// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The objects of a structure are found by key, and told in one order. */
class StateTest {
    private static final SetupObject A = object("A");
    private static final SetupObject B = object("B");

    private static SetupObject object(String name) {
        return SetupObject.read(Key.of(Kind.LEDGER, name), new TreeMap<>());
    }

    @Test
    void theOrderOfKeysIsTheSameHoweverTheyCame() {
        assertThat(State.of(List.of(B, A)).objects().values()).containsExactly(A, B);
        assertThat(State.of(List.of(B, A)))
                .isEqualTo(State.of(List.of(A, B)))
                .hasToString(List.of(A, B).toString());
    }

    @Test
    void eachIsFoundByItsKey() {
        var state = State.of(List.of(B, A));

        assertThat(state.get(A.key())).contains(A);
        assertThat(state.get(Key.of(Kind.LEDGER, "C"))).isEmpty();
        assertThat(state.unsorted()).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void twoObjectsWithOneKeyAreRefused() {
        assertThatThrownBy(() -> State.of(List.of(A, object("A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ledger A");
    }
}
