// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.rename.Renamed;
import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.text.WorkbenchEdits;
import io.orgsmith.workspace.Messages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

/** The change of an id in all files of a project. */
final class RenameRefactoring extends Refactoring {
    static final Messages MESSAGES = new Messages(RenameRefactoring.class);

    private final Moment moment;
    private final int caret;
    private final String before;
    private String after;

    /** @param before the id as it stands at the caret */
    RenameRefactoring(Moment moment, int caret, String before) {
        this.moment = moment;
        this.caret = caret;
        this.before = before;
        this.after = before;
    }

    String before() {
        return before;
    }

    /** Sets the new id, and says what is wrong with it. */
    RefactoringStatus to(String id) {
        after = id;
        return renamed()
                .refusal()
                .map(why -> RefactoringStatus.createFatalErrorStatus(why.in(Locale.getDefault())))
                .orElseGet(RefactoringStatus::new);
    }

    @Override
    public String getName() {
        return MESSAGES.in(Locale.getDefault(), "title", before);
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        return to(after);
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        var edits = new HashMap<Path, List<TextEdit>>();
        renamed().edits().forEach((file, changes) -> edits.put(Path.of(file), changes));
        edits.putAll(Figures.renamed(moment, caret, before, after));
        return WorkbenchEdits.change(MESSAGES.in(Locale.getDefault(), "done", before, after), edits);
    }

    private Renamed renamed() {
        return Renaming.to(moment.project(), moment.uri(), caret, after);
    }
}
