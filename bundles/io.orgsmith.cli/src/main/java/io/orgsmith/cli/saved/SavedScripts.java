// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.saved.ScriptsChecksum;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.nio.file.Path;
import java.util.SortedMap;

/** Writes the scripts for a saved plan: for what was reviewed, whatever the text or a database says by now. */
public record SavedScripts(Session session) {

    /**
     * @param release that scripts are asked for
     * @param options without model and findings, which the plan knows
     * @throws io.orgsmith.cli.Stop when the plan is for another release, or was made with a version that writes other scripts
     */
    public SortedMap<String, String> of(Path file, String release, ScriptOptions options) {
        SavedPlan saved = new PlanFiles(session).read(file).plan();
        if (!saved.plan().release().equals(release)) {
            throw Session.stop("saved.other-release", saved.plan().release(), release);
        }
        if (!ScriptsChecksum.holds(saved)) {
            throw Session.stop("saved.scripts");
        }
        var made = saved.made();
        return new ScriptTarget().generate(saved.plan(), options.of(made.model(), made.findings()));
    }
}
