// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.rules.ocl.document.Problem;
import java.util.List;

/**
 * What a check came to. The same model gives the same report, in the same order.
 *
 * @param findings what remains after the model's rule settings, by element in the order of files, then by rule
 * @param accepted what the model's rule settings silence
 * @param problems what is wrong with rules themselves
 */
public record CheckReport(List<Finding> findings, List<Accepted> accepted, List<Problem> problems) {

    public CheckReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /** A finding that nobody wants to hear of, and the setting that says so and why. */
    public record Accepted(Finding finding, RuleSetting setting) {}
}
