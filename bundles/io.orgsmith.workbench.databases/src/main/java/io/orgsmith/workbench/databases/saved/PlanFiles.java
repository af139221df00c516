// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.deploy.saved.Saving;
import io.orgsmith.plan.saved.Approval;
import io.orgsmith.plan.saved.ApprovalFile;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.work.Proposed;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Writes and reads plans that are saved, and who approved them. */
public final class PlanFiles {
    private PlanFiles() {}

    /** Saves a plan as the command line does. */
    public static void save(Proposed proposed, IFile file) throws IOException, CoreException {
        var path = file.getLocation().toPath();
        var reached = proposed.reached();
        var saving = new Saving(reached.source(), reached.installation().isEbs());
        var proposal = proposed.proposal();
        var made = made(proposed, path);
        var saved = saving.of(made, proposal.plan(), proposal.desired(), proposed.actual());
        AtomicFile.write(path, PlanFile.write(saved));
        file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    private static Made made(Proposed proposed, Path file) throws IOException {
        var database = proposed.database();
        var folder = database.project().getLocation().toPath().toRealPath();
        return new Made(
                database.environment(),
                Saving.seen(file, folder),
                proposed.checksum(),
                database instanceof Server server
                        ? Made.withoutSecrets(server.connection().url())
                        : "",
                proposed.text().findings(proposed.proposal().findings()));
    }

    /** @throws io.orgsmith.plan.saved.SavedPlanProblem when it is no saved plan that can be trusted */
    public static Reviews read(Path file) throws IOException {
        var opened = OpenedPlan.of(file, WholeFile.read(file, PlanFile.LARGEST));
        var approvals = opened.approvals();
        List<Approval> none = List.of();
        return new Reviews(opened, Files.exists(approvals) ? approvals(approvals) : none);
    }

    private static List<Approval> approvals(Path file) throws IOException {
        return ApprovalFile.read(WholeFile.read(file, ApprovalFile.LARGEST));
    }

    /** Writes down that somebody approves what was shown. @throws Refusal when the file is another by now */
    public static void approve(OpenedPlan shown, String by) throws IOException, CoreException {
        var before = read(shown.file());
        if (!before.plan().checksum().equals(shown.checksum())) {
            throw new Refusal("approve.changed");
        }
        var after = before.with(by, Instant.now());
        if (!after.equals(before)) {
            AtomicFile.write(shown.approvals(), ApprovalFile.write(after.all()));
        }
        for (var file : ResourcesPlugin.getWorkspace()
                .getRoot()
                .findFilesForLocationURI(shown.approvals().toUri())) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }
}
