// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import java.util.List;

/** A run that succeeded: its number in the history and its steps in the order of doing. */
public record ApplyResult(long run, List<StepResult> steps) {
    public ApplyResult {
        steps = List.copyOf(steps);
    }
}
