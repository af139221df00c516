// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.attribute.Trial;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.fix.Reason;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** A change of the texts of a project, which was worked out in one state of them. */
public record TextChange(State state, QuickFix fix) {
    /** What it does, as an order in the language of the workbench. */
    public String title() {
        return fix.title(Locale.getDefault());
    }

    /** Carries out a fix that a user chose: one that accepts a finding asks for the reason. What hinders is said in the status line. */
    public void take() {
        if (fix.accepts()) {
            Reason.ask(title(), reason -> new TextChange(state, fix.because(reason)).performOrSay());
        } else {
            performOrSay();
        }
    }

    private void performOrSay() {
        try {
            perform();
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    /**
     * Carries it out; one undo takes it back, in the editor where the file is open, else in the view.
     *
     * @throws Overtaken when a text is another one by now
     * @throws CoreException with a message for the user, when a text could not be read afterwards
     */
    public void perform() throws CoreException {
        perform(Map.of());
    }

    /**
     * The same together with edits of files that are no texts of the language, by absolute file.
     *
     * @throws CoreException as the other
     */
    public void perform(Map<Path, List<TextEdit>> beside) throws CoreException {
        for (var place : fix.edits().keySet()) {
            var file = WorkbenchEdits.fileAt(Path.of(place));
            if (!now(file).equals(state.text(place))) {
                throw new Overtaken();
            }
        }
        var refusal = trial().refusal(Locale.getDefault());
        if (refusal.isPresent()) {
            throw new CoreException(Status.warning(refusal.get()));
        }
        var edits = new HashMap<>(beside);
        fix.edits().forEach((file, changes) -> edits.put(Path.of(file), changes));
        WorkbenchEdits.apply(title(), edits);
    }

    /** What it reads the check of the project takes as it is. */
    private Trial trial() throws CoreException {
        var project = WorkbenchEdits.fileAt(
                        Path.of(fix.edits().keySet().iterator().next()))
                .getProject();
        return new Trial(state.snapshot().project().language(), fix, after -> Checks.service()
                .expect(project, after));
    }

    private static String now(IFile file) throws CoreException {
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        try {
            return buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE)
                    .getDocument()
                    .get();
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
    }
}
