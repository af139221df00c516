// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.plan.Step;

/**
 * What became of a step.
 *
 * @param number counted from 1 in the order of doing, which is the plan's unless a reference had to wait
 * @param rows how many rows were written; 0 where there was nothing to write, e.g. for what EBS cannot end-date
 */
public record StepResult(int number, Step step, int rows) {
    /** What was done, as the history says it: create, update, retire or require. */
    public String action() {
        return Intent.of(step).action();
    }
}
