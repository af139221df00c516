// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import java.util.Locale;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new id, and shows the change. */
final class RenameWizard extends RefactoringWizard {
    private final RenameRefactoring refactoring;

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(RenameRefactoring.MESSAGES.in(Locale.getDefault(), "title", refactoring.before()));
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(refactoring));
    }
}
