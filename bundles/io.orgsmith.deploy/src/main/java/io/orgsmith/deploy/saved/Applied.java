// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.InEffect;
import io.orgsmith.deploy.journal.PlanChecksum;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.plan.saved.SavedPlan;
import java.util.Optional;

/** Whether a database's history knows a saved plan. */
public final class Applied {
    private Applied() {}

    /** The number of the run that applied the plan to its end and was not taken back. */
    public static Optional<Long> by(SavedPlan plan, ConnectionSource source) {
        var checksum = PlanChecksum.of(plan.guarded());
        return InEffect.of(new History(source).runs()).stream()
                .filter(run -> run.isWhole() && run.planChecksum().equals(checksum))
                .map(Run::id)
                .findFirst();
    }
}
