// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.propose.Proposal;
import io.orgsmith.workbench.databases.Lab;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What is to be done to have a lab as the text of its project wants it.
 *
 * @param checksum of the text
 */
public record Proposed(Lab lab, Proposal proposal, String checksum, Instant now) {

    /** Makes no lab. @throws Refusal when the text has errors, or the lab is for another release */
    public static Proposed of(Lab lab, IProgressMonitor monitor) throws CoreException, InterruptedException {
        var text = Text.of(lab.project());
        var model = text.model();
        var release = model.release().getLiteral();
        if (!lab.release().equals(release)) {
            throw new Refusal("refused.release", lab.release(), release);
        }
        var now = Instant.now();
        var today = day(now);
        var source = lab.source();
        var proposal = Proposal.of(model, ReadBack.state(source, today), new History(source).managed(), today);
        return new Proposed(lab, proposal, text.checksum(), now);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
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
        return ApplyOrder.of(plan(), proposal.desired(), Person.name(), checksum, now);
    }
}
