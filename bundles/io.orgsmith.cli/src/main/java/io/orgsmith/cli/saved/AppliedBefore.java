// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.Unfinished;
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

    /** The newest run where it was to apply the plan and was cut off with a part of it done. */
    Optional<Long> cutOff(SavedPlan plan) {
        var checksum = PlanChecksum.of(plan.guarded());
        return Unfinished.of(source)
                .filter(one -> !one.done().isEmpty())
                .map(Unfinished::run)
                .filter(run -> run.planChecksum().equals(checksum))
                .map(Run::id);
    }
}
