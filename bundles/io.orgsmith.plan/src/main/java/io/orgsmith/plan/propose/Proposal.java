// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.propose;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.difference.Part;
import io.orgsmith.plan.judge.PlanFinding;
import io.orgsmith.plan.judge.PlanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A plan, what it was made from, and what the rules say of it.
 *
 * @param desired what the text wants
 * @param findings those that the model's rule settings leave, with the severity that they give them
 */
public record Proposal(Plan plan, State desired, List<PlanFinding> findings) {
    public Proposal {
        findings = List.copyOf(findings);
    }

    /** What turns the actual state into that of the model. @param today the day on which objects end */
    public static Proposal of(EffectiveModel model, State actual, Managed managed, LocalDate today) {
        return of(model, Desired.of(model), actual, managed, new TreeSet<>(), today);
    }

    /** The same for a part of the model. @param only what is wanted, and what may be end-dated; empty for all */
    public static Proposal of(
            EffectiveModel model, State wanted, State actual, Managed managed, SortedSet<Key> only, LocalDate today) {
        var desired = only.isEmpty() ? wanted : Part.of(wanted, only);
        var plan = Difference.between(
                desired,
                actual,
                only.isEmpty() ? managed : Part.of(managed, only),
                model.release().getLiteral(),
                Formerly.of(model),
                today);
        return new Proposal(plan, desired, new Settings(model).of(PlanRules.judge(plan, actual, managed)));
    }

    /** Whether a rule forbids to apply the plan. */
    public boolean isForbidden() {
        return findings.stream().anyMatch(finding -> finding.severity().equals("error"));
    }
}
