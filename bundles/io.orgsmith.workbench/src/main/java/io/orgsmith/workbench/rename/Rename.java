// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
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
        Moment.of(OrgEditors.document(editor)).ifPresent(now -> rename(now, caret, HandlerUtil.getActiveShell(event)));
    }

    /** Asks for another id of what is meant at an offset of a text; nothing where no id is there. */
    public static void rename(Moment now, int offset, Shell shell) {
        Renaming.at(now.project(), now.uri(), offset).ifPresent(id -> {
            var before = now.text().substring(id.offset(), id.end());
            var refactoring = new RenameRefactoring(now, offset, before);
            try {
                new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(shell, refactoring.getName());
            } catch (InterruptedException e) {
                // The wizard was left.
                Thread.currentThread().interrupt();
            }
        });
    }
}
