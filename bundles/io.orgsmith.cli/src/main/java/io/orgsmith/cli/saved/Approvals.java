// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.GivenFile;
import io.orgsmith.plan.saved.Approval;
import io.orgsmith.plan.saved.ApprovalFile;
import io.orgsmith.plan.saved.SavedPlanProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Who reviewed a plan: kept beside it, so that the plan stays as it was reviewed. */
public record Approvals(Session session) {
    /** Megabytes. */
    private static final int LARGEST = 10;

    /** Those of the plan as it is now, the oldest first. */
    public List<Approval> of(OpenedPlan plan) {
        return all(plan).stream()
                .filter(approval -> approval.plan().equals(plan.checksum()))
                .toList();
    }

    /** Writes down who reviewed it. Once is enough for each person. */
    public void add(OpenedPlan plan, String by, Instant now) {
        var all = new ArrayList<>(all(plan));
        if (of(plan).stream().noneMatch(approval -> approval.by().equals(by))) {
            all.add(new Approval(plan.checksum(), by, now.truncatedTo(ChronoUnit.SECONDS)));
            session.data(file(plan), ApprovalFile.write(all));
        }
    }

    /** @throws io.orgsmith.cli.Stop when nobody reviewed it as it is now */
    public void check(OpenedPlan plan) {
        if (!of(plan).isEmpty()) {
            return;
        }
        var former = all(plan);
        if (former.isEmpty()) {
            throw Session.stop("approve.nobody", session.shown(plan.file()));
        }
        var last = former.get(former.size() - 1);
        throw Session.stop("approve.void", session.shown(plan.file()), last.by(), last.at());
    }

    private List<Approval> all(OpenedPlan plan) {
        var file = file(plan);
        if (!Files.exists(file)) {
            return List.of();
        }
        var shown = Path.of(session.shown(file));
        var bytes = new GivenFile(session, shown).bytes(LARGEST);
        try {
            return ApprovalFile.read(bytes);
        } catch (SavedPlanProblem problem) {
            var what = PlanFiles.wrong(problem, shown).text();
            throw Session.stop(
                    problem,
                    what,
                    Session.stop("approve.damaged", plan.file().getFileName()).hint());
        }
    }

    private static Path file(OpenedPlan plan) {
        return plan.file().resolveSibling(plan.file().getFileName() + ApprovalFile.EXTENSION);
    }
}
