// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.difference.Part;
import io.orgsmith.plan.judge.PlanRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A plan, what it was made from, and what the rules say of it.
 *
 * @param desired what the text wants
 */
public record Planned(Plan plan, State desired, Findings findings) {

    /** Plans what turns the actual state into that of the project, which has no findings of severity error. @param now the day of it counts */
    public static Planned of(Loaded project, State actual, Managed managed, Instant now) {
        return of(project, actual, managed, new TreeSet<>(), Desired.of(project.model()), now);
    }

    /** The same for a part of the project. @throws io.orgsmith.cli.Stop when there is no such part */
    public static Planned of(Loaded project, State actual, Managed managed, Only only, Instant now) {
        if (only.words().isEmpty()) {
            return of(project, actual, managed, now);
        }
        var desired = Desired.of(project.model());
        var keys = only.keys(desired, managed);
        return of(project, actual, managed, keys, Part.of(desired, keys), now);
    }

    /** @param only what may be end-dated; empty for all */
    private static Planned of(
            Loaded project, State actual, Managed managed, SortedSet<Key> only, State desired, Instant now) {
        EffectiveModel model = project.model();
        var retired = only.isEmpty() ? managed : Part.of(managed, only);
        var plan = Difference.between(
                desired,
                actual,
                retired,
                model.release().getLiteral(),
                Formerly.of(model),
                LocalDate.ofInstant(now, ZoneOffset.UTC));
        var judged = PlanRules.judge(plan, actual, managed);
        var diagnostics = new PlanDiagnostics(model, project.folder()).of(judged);
        var files = project.findings();
        return new Planned(plan, desired, new Findings(diagnostics, files.sources(), files.files(), true));
    }

    /** Of the findings those that say what has no effect before Security List Maintenance has run (MO006). */
    public Findings awaitingSecurityLists() {
        var awaiting = findings.diagnostics().stream()
                .filter(one -> one.code().equals("MO006"))
                .toList();
        return new Findings(awaiting, findings.sources(), findings.files(), true);
    }
}
