// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyTest {
    private final SetupObject wanted = Objects.object(Objects.GROUP, "shortName", Objects.text("GH"));

    private static State state(SetupObject object) {
        return State.of(List.of(object));
    }

    @Test
    void whatIsAsTheTextStatesItIsNoDeviation() {
        SetupObject more =
                Objects.object(Objects.GROUP, "shortName", Objects.text("GH"), "type", Objects.text("not stated"));

        assertThat(Verify.compare(state(wanted), state(more))).isEmpty();
    }

    @Test
    void whatIsMissingIsADeviation() {
        assertThat(Verify.compare(state(wanted), State.of(List.of())))
                .containsExactly(new Verify.Deviation(wanted, false, List.of()));
    }

    @Test
    void whatDiffersIsADeviationWithBothValues() {
        SetupObject other = Objects.object(Objects.GROUP, "shortName", Objects.text("G"));

        assertThat(Verify.compare(state(wanted), state(other)))
                .containsExactly(new Verify.Deviation(
                        wanted, true, List.of(new Change("shortName", Objects.text("G"), Objects.text("GH")))));
    }
}
