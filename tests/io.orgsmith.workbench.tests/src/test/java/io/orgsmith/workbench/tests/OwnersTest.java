// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.board.Owners;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Something new is to belong to what its author has before him. */
class OwnersTest {
    private static final List<String> ALL = List.of("value-set:CO", "value-set:CC", "value-set:ACC");

    private final Owners owners = new Owners();

    @Test
    void itIsTheFirstOneWhereNothingIsKnown() {
        assertThat(owners.meant(List.of(), ALL)).isZero();
        assertThat(owners.meant(List.of("ledger:CN"), ALL)).isZero();
    }

    @Test
    void itIsTheOneThatIsSelected() {
        assertThat(owners.meant(List.of("value-set:CC"), ALL)).isEqualTo(1);
        assertThat(owners.meant(List.of("segment-value:ACC.1403", "value-set:ACC"), ALL))
                .isEqualTo(2);
    }

    @Test
    void itIsTheOneThatWasTakenLastUntilAnotherIsSelected() {
        owners.meant(List.of("value-set:CO"), ALL);
        owners.take("value-set:ACC");
        assertThat(owners.meant(List.of("value-set:CO"), ALL)).isEqualTo(2);
        assertThat(owners.meant(List.of("value-set:CC"), ALL)).isEqualTo(1);
    }

    @Test
    void whatIsGoneIsNotMeant() {
        owners.take("value-set:GONE");
        assertThat(owners.meant(List.of(), ALL)).isZero();
    }
}
