// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.Problem;
import java.util.List;

/**
 * What a check found.
 *
 * @param violations in the order of the elements, then of the invariants, then of the items
 * @param problems what is wrong with invariants themselves: conditions without a result, which count as violations too, and
 *     invariants that took too long
 */
public record CheckResult(List<Violation> violations, List<Problem> problems) {

    public CheckResult {
        violations = List.copyOf(violations);
        problems = List.copyOf(problems);
    }
}
