// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.judge.PlanRules;

/**
 * A plan, what it was made from, and what the rules say of it.
 *
 * @param desired what the text wants
 */
public record Planned(Plan plan, State desired, Findings findings) {

    /** Plans what turns the actual state into that of the project, which has no findings of severity error. */
    public static Planned of(Loaded project, State actual, Managed managed) {
        EffectiveModel model = project.model();
        var desired = Desired.of(model);
        var plan = Difference.between(desired, actual, managed, model.release().getLiteral(), Formerly.of(model));
        var judged = PlanRules.judge(plan, actual, managed);
        var diagnostics = new PlanDiagnostics(model, project.folder()).of(judged);
        var files = project.findings();
        return new Planned(plan, desired, new Findings(diagnostics, files.sources(), files.files(), true));
    }
}
