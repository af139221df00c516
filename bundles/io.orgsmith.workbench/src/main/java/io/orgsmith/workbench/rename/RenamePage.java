// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the new id is typed. */
final class RenamePage extends UserInputWizardPage {
    private final RenameRefactoring refactoring;

    RenamePage(RenameRefactoring refactoring) {
        super("rename");
        this.refactoring = refactoring;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        var label = new Label(area, SWT.NONE);
        label.setText(RenameRefactoring.MESSAGES.in(Locale.getDefault(), "new-id"));
        var id = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(id);
        id.setText(refactoring.before());
        id.selectAll();
        setPageComplete(false);
        id.addModifyListener(event -> typed(id.getText()));
        setControl(area);
        id.setFocus();
    }

    private void typed(String id) {
        setPageComplete(id.equals(refactoring.before()) ? new RefactoringStatus() : refactoring.to(id));
        if (id.equals(refactoring.before())) {
            setPageComplete(false);
        }
    }
}
