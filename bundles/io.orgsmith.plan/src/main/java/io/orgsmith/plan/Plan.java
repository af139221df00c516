// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.List;

/**
 * What has to be done, in the order in which it has to be done.
 *
 * @param release the EBS release planned for: {@code 12.2}, {@code 12.1} or {@code 11i}
 */
public record Plan(String release, List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** Whether the database already is as the text wants it. */
    public boolean isEmpty() {
        return steps.stream()
                .allMatch(step -> step instanceof Step.Require require
                        && require.found()
                        && require.problems().isEmpty());
    }
}
