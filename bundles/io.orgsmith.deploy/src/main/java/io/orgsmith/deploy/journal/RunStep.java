// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.time.Instant;

/**
 * One step of a run.
 *
 * @param outcome INTENDED, STARTED or DONE; of a run that ended, only what is DONE took effect
 * @param rows how many rows of EBS it changed; 0 where it is not done
 * @param started null where it was not begun, or nothing of its run took effect; of steps that are one transaction, when the
 *     run began, and {@code finished} when it was done
 * @param finished null where it is not done
 */
public record RunStep(StepId id, Intent intent, String outcome, int rows, Instant started, Instant finished) {
    public boolean isDone() {
        return outcome.equals("DONE");
    }
}
