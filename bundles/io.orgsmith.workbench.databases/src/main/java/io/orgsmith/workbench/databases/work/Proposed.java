// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.propose.Proposal;
import io.orgsmith.workbench.databases.Database;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What is to be done to have a database as the text of its project wants it.
 *
 * @param actual what the database holds
 */
public record Proposed(Reached reached, Text text, State actual, Proposal proposal, Instant now) {

    /** Makes no lab. @throws Refusal when the text has errors, or the database is of another release */
    public static Proposed of(Database database, IProgressMonitor monitor)
            throws CoreException, InterruptedException, IOException {
        return of(database, new TreeSet<>(), monitor);
    }

    /** The same for a part of the text. @param only these objects with what they depend on; empty for all */
    public static Proposed of(Database database, SortedSet<Key> only, IProgressMonitor monitor)
            throws CoreException, InterruptedException, IOException {
        var reached = Reached.of(database);
        var text = reached.text(monitor);
        var now = Instant.now();
        var today = day(now);
        var managed = reached.history()
                .find()
                .map(history -> new History(history).managed())
                .orElse(Managed.NOTHING);
        var actual = ReadBack.state(reached.source(), today);
        var proposal = Proposal.of(text.model(), Desired.of(text.model()), actual, managed, only, today);
        return new Proposed(reached, text, actual, proposal, now);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Of the text. */
    public String checksum() {
        return text.checksum();
    }

    public Database database() {
        return reached.database();
    }

    public Plan plan() {
        return proposal.plan();
    }

    public Summary summary() {
        return Summary.of(plan());
    }

    /** Whether something that the text requires is not there, or a rule forbids the plan. */
    public boolean isStopped() {
        return summary().unmet() > 0 || proposal.isForbidden();
    }

    /** The same as an order of the person at this machine. */
    public ApplyOrder order() {
        return ApplyOrder.of(plan(), proposal.desired(), Person.name(), checksum(), now);
    }
}
