// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs are listed with the newest first, as the history lists them. */
class InEffectTest {
    private static Run apply(long id) {
        return run(id, null, "APPLIED");
    }

    private static Run rollback(long id, long backTo) {
        return run(id, backTo, "APPLIED");
    }

    private static Run run(long id, Long backTo, String outcome) {
        return new Run(id, backTo, Commits.ONCE, "me", LabFixture.NOW, null, "", "", outcome, "");
    }

    private static List<Long> inEffect(Run... newestFirst) {
        return InEffect.of(Stream.of(newestFirst).toList()).stream()
                .map(Run::id)
                .toList();
    }

    @Test
    void withoutRollbacksAllAre() {
        assertThat(inEffect(apply(2), apply(1))).containsExactly(2L, 1L);
    }

    @Test
    void whatWasTakenBackIsNot() {
        assertThat(inEffect(apply(5), rollback(4, 2), apply(3), apply(2), apply(1)))
                .containsExactly(5L, 1L);
    }

    @Test
    void whatARollbackOfARollbackBroughtBackIs() {
        assertThat(inEffect(rollback(4, 3), rollback(3, 2), apply(2), apply(1))).containsExactly(2L, 1L);
    }

    @Test
    void aRollbackThatWasCutOffHasTakenNothingBackAsAWhole() {
        assertThat(inEffect(run(3, 2L, "INTERRUPTED"), apply(2), apply(1))).containsExactly(3L, 2L, 1L);
    }
}
