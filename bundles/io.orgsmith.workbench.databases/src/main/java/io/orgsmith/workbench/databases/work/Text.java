// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.journal.TextsChecksum;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.judge.PlanFinding;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workspace.FindingLine;
import io.orgsmith.workspace.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The text of a project, read and checked. */
public record Text(Snapshot snapshot) {
    /** As it is now. Waits for the check, unless the monitor says so. */
    static Text of(IProject project, IProgressMonitor monitor) throws CoreException {
        return new Text(Checks.service().checked(project, monitor));
    }

    /** As it is on disk, read for a release or an environment. */
    public static Text of(IProject project, ResolveOptions options) throws IOException {
        return new Text(Snapshot.of(project.getLocation().toPath(), options));
    }

    /** What it means. @throws Refusal when it has errors */
    public EffectiveModel model() {
        if (snapshot.hasErrors() || snapshot.model().isEmpty()) {
            throw new Refusal("refused.errors");
        }
        return snapshot.model().get();
    }

    /** What is found wrong with it, and with a plan for it: a line each, for people who get the scripts. */
    public List<String> findings(List<PlanFinding> ofPlan) {
        var folder = snapshot.project().folder();
        var places = new FindingPlaces(model(), folder);
        var found = snapshot.diagnostics().stream().sorted();
        return Stream.concat(found, ofPlan.stream().map(places::diagnostic).sorted())
                .map(finding -> FindingLine.of(finding, folder))
                .toList();
    }

    /** Changes when one of the files does. */
    public String checksum() {
        var texts = new TreeMap<String, String>();
        var project = snapshot.project();
        project.sources()
                .forEach((file, source) ->
                        texts.put(project.folder().relativize(file).toString(), source.text()));
        return TextsChecksum.of(texts);
    }
}
