// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.workbench.databases.work.Proposed;
import io.orgsmith.workbench.databases.work.Reached;
import java.util.List;

/**
 * A plan that is going to be carried out, made just now or saved.
 *
 * @param plan what is shown
 * @param order the same with what it stands on
 * @param desired what is verified afterwards
 * @param findings what the rules said when a plan was saved, a line each
 * @param stop why it cannot be; empty when it can
 * @param questions what somebody has to agree to besides
 */
public record ToApply(
        Reached reached,
        Plan plan,
        ApplyOrder order,
        State desired,
        List<String> findings,
        String stop,
        List<String> questions) {
    public ToApply {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /** A plan that was made just now. */
    public static ToApply of(Proposed proposed) {
        return new ToApply(
                proposed.reached(),
                proposed.plan(),
                proposed.order(),
                proposed.proposal().desired(),
                List.of(),
                Stop.of(proposed),
                List.of());
    }

    boolean isStopped() {
        return !stop.isEmpty();
    }
}
