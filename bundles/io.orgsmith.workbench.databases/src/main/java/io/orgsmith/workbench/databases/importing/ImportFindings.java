// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard.Outcome;
import io.orgsmith.workbench.databases.work.FindingWords;
import io.orgsmith.workspace.Snapshot;

/** What the rules find in what was imported. */
final class ImportFindings {
    private ImportFindings() {}

    /** Says each in a line. @return how many there are */
    static Outcome of(Snapshot snapshot, Log says) {
        var folder = snapshot.project().folder();
        snapshot.diagnostics().forEach(finding -> says.say(FindingWords.line(finding, folder)));
        int count = snapshot.diagnostics().size();
        int files = snapshot.project().sources().size();
        return count == 0
                ? new Outcome(Texts.of("import.done", files), true)
                : new Outcome(Texts.of("import.findings", files, count), !snapshot.hasErrors());
    }
}
