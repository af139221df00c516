// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;

/**
 * How much there is to do.
 *
 * @param unmet requirements that are not met
 */
public record Summary(int create, int change, int retire, int unmet) {
    public static Summary of(Plan plan) {
        int create = 0;
        int change = 0;
        int retire = 0;
        int unmet = 0;
        for (var step : plan.steps()) {
            switch (mark(step)) {
                case CREATE -> create++;
                case UPDATE -> change++;
                case RETIRE -> retire++;
                case UNMET -> unmet += isUnmet(step) ? 1 : 0;
            }
        }
        return new Summary(create, change, retire, unmet);
    }

    /** Whether the step is a requirement that the database does not meet. */
    static boolean isUnmet(Step step) {
        return step instanceof Step.Require require
                && !(require.found() && require.problems().isEmpty());
    }

    static Mark mark(Step step) {
        if (step instanceof Step.Create) {
            return Mark.CREATE;
        } else if (step instanceof Step.Update) {
            return Mark.UPDATE;
        }
        return step instanceof Step.Retire ? Mark.RETIRE : Mark.UNMET;
    }
}
