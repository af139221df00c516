// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.PlanChecksum;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.plan.saved.SavedPlan;
import java.util.Optional;

/** Whether a database's history knows a plan. */
record AppliedBefore(ConnectionSource source) {

    /** The run that applied the plan and was not rolled back. */
    Optional<Long> run(SavedPlan plan) {
        var checksum = PlanChecksum.of(plan.guarded());
        var runs = new History(source).runs().stream().filter(Run::isWhole).toList();
        return runs.stream()
                .filter(run -> !run.isRollback() && run.planChecksum().equals(checksum))
                .map(Run::id)
                .filter(id ->
                        runs.stream().noneMatch(later -> later.isRollback() && later.id() > id && later.backTo() <= id))
                .findFirst();
    }
}
