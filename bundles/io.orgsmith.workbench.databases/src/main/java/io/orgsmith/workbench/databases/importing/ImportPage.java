// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.wizard.FileField;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** From where, and into which project. */
final class ImportPage extends WizardPage {
    private final Database chosen;
    private Button fromDatabase;
    private SourceField source;
    private Button fromWorkbook;
    private FileField workbook;
    private Text project;
    private Button owns;
    private Button replaces;
    private ImportOrder order;

    ImportPage(Database chosen) {
        super("import", Texts.of("import.heading"), null);
        this.chosen = chosen;
        setDescription(Texts.of("import.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, this::validate);
        fromDatabase = fields.radio("import.from.database");
        source = new SourceField(fields, chosen, this::validate);
        fromWorkbook = fields.radio("import.from.workbook");
        workbook = new FileField(fields, "import.workbook", "*.xlsx");
        project = fields.text("import.project");
        owns = fields.check("import.owns");
        replaces = fields.check("import.replaces");
        owns.setSelection(true);
        fromDatabase.setSelection(true);
        setControl(fields.page());
        validate();
        setErrorMessage(null);
    }

    private void validate() {
        if (replaces == null) {
            return;
        }
        source.setEnabled(fromDatabase.getSelection());
        workbook.setEnabled(fromWorkbook.getSelection());
        owns.setEnabled(fromDatabase.getSelection());
        var name = project.getText().strip();
        boolean isTaken = ImportProblem.hasTexts(name);
        replaces.setEnabled(isTaken);
        var problem = ImportProblem.ofProject(name, replaces.getSelection());
        if (problem == null) {
            problem = fromWorkbook.getSelection()
                    ? ImportProblem.ofWorkbook(workbook.text().getText().strip())
                    : source.problem();
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
        if (problem == null) {
            order = asked(name);
        }
    }

    private ImportOrder asked(String name) {
        var target = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        return fromWorkbook.getSelection()
                ? new ImportOrder(target, null, workbook.path(), false)
                : new ImportOrder(target, source.chosen(), null, owns.getSelection());
    }

    /** As it was when the page was complete last. */
    ImportOrder order() {
        return order;
    }
}
