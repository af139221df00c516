// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.journal.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Which steps have to be undone to come to before a run. */
final class ActiveSteps {
    private ActiveSteps() {}

    /**
     * The steps that took effect and were not undone since, the newest first.
     *
     * @param steps all steps of the run and of later ones, in the order of doing
     */
    static List<RunStep> since(long run, List<RunStep> steps) {
        var active = new ArrayList<RunStep>();
        var undone = new HashSet<StepId>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            RunStep step = steps.get(i);
            if (step.isDone() && !undone.contains(step.id())) {
                StepId undoes = step.intent().undoes();
                if (undoes != null) {
                    undone.add(undoes);
                }
                // A step and what undid it leave nothing to undo.
                if (undoes == null || undoes.run() < run) {
                    active.add(step);
                }
            }
        }
        return active;
    }
}
