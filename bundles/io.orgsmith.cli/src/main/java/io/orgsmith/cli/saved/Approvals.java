// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.GivenFile;
import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.plan.saved.Approval;
import io.orgsmith.plan.saved.ApprovalFile;
import io.orgsmith.plan.saved.SavedPlanProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Who reviewed a plan: kept beside it, so that the plan stays as it was reviewed. */
public record Approvals(Session session) {
    /** Those of the plan as it is now, the oldest first. */
    public List<Approval> of(OpenedPlan plan) {
        return all(plan).valid();
    }

    /** Writes down who reviewed it. Once is enough for each person. */
    public void add(OpenedPlan plan, String by, Instant now) {
        var before = all(plan);
        var after = before.with(by, now);
        if (!after.equals(before)) {
            session.data(plan.approvals(), ApprovalFile.write(after.all()));
        }
    }

    /** @throws io.orgsmith.cli.Stop when nobody reviewed it as it is now */
    public void check(OpenedPlan plan) {
        var reviews = all(plan);
        reviews.outdated().ifPresent(last -> {
            throw Session.stop("approve.void", session.shown(plan.file()), last.by(), last.at());
        });
        if (reviews.valid().isEmpty()) {
            throw Session.stop("approve.nobody", session.shown(plan.file()));
        }
    }

    private Reviews all(OpenedPlan plan) {
        var file = plan.approvals();
        if (!Files.exists(file)) {
            return new Reviews(plan, List.of());
        }
        var shown = Path.of(session.shown(file));
        var bytes = new GivenFile(session, shown).bytes(ApprovalFile.LARGEST);
        try {
            return new Reviews(plan, ApprovalFile.read(bytes));
        } catch (SavedPlanProblem problem) {
            var what = PlanFiles.wrong(problem, shown).text();
            throw Session.stop(
                    problem,
                    what,
                    Session.stop("approve.damaged", plan.file().getFileName()).hint());
        }
    }
}
