// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.apply.Stop;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.compare.PlanRows;
import io.orgsmith.workbench.databases.compare.PlanView;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Shows the plan that is going to be saved, and asks where. */
final class SavePlanPage extends WizardPage {
    private final Proposed proposed;
    private Text name;

    SavePlanPage(Proposed proposed) {
        super("save", PlanView.description(proposed.database(), proposed.plan()), null);
        this.proposed = proposed;
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, this::validate);
        name = fields.text("save.file");
        var tree = new ComparisonTree(fields.page(), List.of("column.object", "column.before", "column.after"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .applyTo(tree.viewer().getControl());
        tree.show(PlanRows.of(proposed.plan()));
        setControl(fields.page());
        name.setText(suggested());
        name.selectAll();
    }

    private String suggested() {
        var environment = proposed.database().environment();
        return "plans/" + (environment.isEmpty() ? "plan" : environment) + PlanFile.EXTENSION;
    }

    private void validate() {
        var forbidden = Stop.forbidden(proposed);
        setErrorMessage(
                forbidden.isEmpty() ? PlanName.problem(proposed.database().project(), name.getText()) : forbidden);
        boolean replaces = getErrorMessage() == null && file().exists();
        var words = Texts.of(replaces ? "save.replaces" : "save.description");
        setMessage(words, replaces ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(getErrorMessage() == null);
    }

    /** The file that was named. */
    IFile file() {
        return PlanName.file(proposed.database().project(), name.getText());
    }
}
