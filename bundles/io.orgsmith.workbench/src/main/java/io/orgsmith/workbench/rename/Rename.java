// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives what is meant at the caret another id, in all files; what will change is shown before. */
public final class Rename extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event).ifPresent(editor -> rename(editor, event));
        return null;
    }

    private static void rename(ITextEditor editor, ExecutionEvent event) {
        int caret = OrgEditors.caret(editor);
        Moment.of(OrgEditors.document(editor))
                .ifPresent(now -> Renaming.at(now.project(), now.uri(), caret).ifPresent(id -> {
                    var refactoring =
                            new RenameRefactoring(now, caret, now.text().substring(id.offset(), id.end()));
                    var open = new RefactoringWizardOpenOperation(new RenameWizard(refactoring));
                    try {
                        open.run(HandlerUtil.getActiveShell(event), refactoring.getName());
                    } catch (InterruptedException e) {
                        // The wizard was left.
                        Thread.currentThread().interrupt();
                    }
                }));
    }
}
