// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.difference.Between;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Refusal;

/**
 * What differs between two sides.
 *
 * @param plan that would turn the first into the second
 */
public record Compared(Side from, Side to, Plan plan) {

    /** @throws Refusal when they are of different releases, whose tables are not to be compared */
    public static Compared of(Side from, Side to) {
        if (!from.release().equals(to.release())) {
            throw new Refusal("compare.releases", from.name(), from.release(), to.name(), to.release());
        }
        return new Compared(from, to, Between.of(from.state(), to.state(), to.release()));
    }

    /** What came of it, in one line. */
    public String description() {
        if (plan.isEmpty()) {
            int objects = to.state().objects().size();
            return Texts.of("compare.none", from.name(), to.name(), objects);
        }
        var summary = Summary.of(plan);
        return Texts.of("compare.some", from.name(), to.name(), summary.change(), summary.retire(), summary.create());
    }
}
