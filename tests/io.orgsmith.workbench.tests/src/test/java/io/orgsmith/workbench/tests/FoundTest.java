// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.deploy.drift.Drift.Drifted;
import io.orgsmith.deploy.verify.Verify.Deviation;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.workbench.databases.work.Found;
import io.orgsmith.workbench.databases.work.Minute;
import io.orgsmith.workbench.databases.work.Verified;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a check found, in a few words. */
class FoundTest {
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:30Z");
    private static final SetupObject LEDGER = SetupObject.read(Key.of(Kind.LEDGER, "光华人民币账"), new TreeMap<>());

    @Test
    void theTimeIsToTheMinute() {
        assertThat(Minute.of(NOW)).matches("2026-0[12]-[03]\\d \\d\\d:\\d\\d");
    }

    @Test
    void verifyCountsWhatIsNotAsWanted() {
        assertThat(Found.of(new Verified(153, List.of()), NOW)).isEqualTo(Minute.of(NOW) + ": verified");
        var missing = new Deviation(LEDGER, false, List.of());
        assertThat(Found.of(new Verified(153, List.of(missing)), NOW))
                .isEqualTo(Minute.of(NOW) + ": 1 of 153 not as wanted");
    }

    @Test
    void driftCountsWhatChanged() {
        assertThat(Found.of(new Drift(153, Optional.empty(), List.of(), List.of()), NOW))
                .isEqualTo(Minute.of(NOW) + ": no drift");
        var gone = new Drifted(LEDGER, false, List.of(), Optional.empty());
        assertThat(Found.of(new Drift(153, Optional.empty(), List.of(gone), List.of()), NOW))
                .isEqualTo(Minute.of(NOW) + ": 1 of 153 drifted");
    }
}
