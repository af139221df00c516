// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.saved.Ground;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import java.util.List;

/** Saves plans as a person would, and as they come out of their files. */
final class SavedPlanFixture {
    private SavedPlanFixture() {}

    static SavedPlan saved(LabFixture lab, List<SetupObject> objects) {
        Plan plan = lab.plan(objects);
        var made = new Made("", ".", "abc123", "", List.of());
        var rendered = new Rendered(StepStatements.of(lab.address(), plan), "");
        return new SavedPlan(made, plan, Ground.of(plan, lab.state()).relied(), objects, rendered);
    }
}
