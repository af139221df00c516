// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.print.PlanText;
import io.orgsmith.plan.propose.Proposal;
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
        return of(project, actual, managed, only.keys(desired, managed), desired, now);
    }

    /** @param only what is wanted, and what may be end-dated; empty for all */
    private static Planned of(
            Loaded project, State actual, Managed managed, SortedSet<Key> only, State desired, Instant now) {
        var model = project.model();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var proposal = Proposal.of(model, desired, actual, managed, only, today);
        var diagnostics = new PlanDiagnostics(model, project.folder()).of(proposal.findings());
        var files = project.findings();
        return new Planned(
                proposal.plan(), proposal.desired(), new Findings(diagnostics, files.sources(), files.files(), true));
    }

    /** The plan for people; where the text declares nothing, that it is so and what can be done. */
    public String text(Session session) {
        return desired.objects().isEmpty() && plan.isEmpty()
                ? session.text("plan.nothing") + "\n"
                : PlanText.of(plan, session.locale(), session.paint()::mark);
    }

    /** Of the findings those that say what has no effect before Security List Maintenance has run (MO006). */
    public Findings awaitingSecurityLists() {
        var awaiting = findings.diagnostics().stream()
                .filter(one -> one.code().equals("MO006"))
                .toList();
        return new Findings(awaiting, findings.sources(), findings.files(), true);
    }
}
