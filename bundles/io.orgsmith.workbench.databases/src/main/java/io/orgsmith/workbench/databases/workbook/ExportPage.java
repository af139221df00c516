// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.model.org.Release;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.work.ProjectFacts;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Which project, for which release and environment, and where to. */
final class ExportPage extends WizardPage {
    private final List<IProject> projects = Projects.all();
    private IProject first;
    private Combo project;
    private Combo release;
    private Combo environment;
    private Combo language;
    private TargetField target;
    private ExportOrder order;

    /** @param first that is offered first; null for none */
    ExportPage(IProject first) {
        super("export", Texts.of("export.heading"), null);
        this.first = first;
        setDescription(Texts.of("export.description"));
    }

    /** Offers another project first. */
    void beginWith(IProject chosen) {
        first = chosen;
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, this::validate);
        project = fields.combo(
                "generate.project", projects.stream().map(IProject::getName).toList());
        project.select(Math.max(0, projects.indexOf(first)));
        project.addListener(SWT.Selection, event -> look());
        release = fields.combo(
                "generate.release",
                TemplatePage.RELEASES.stream().map(Release::getLiteral).toList());
        environment = fields.combo("generate.environment", List.of(Texts.of("environment.none")));
        language = fields.combo("workbook.language", SheetLanguage.labels());
        language.select(SheetLanguage.own().ordinal());
        target = new TargetField(fields);
        setControl(fields.page());
        if (projects.isEmpty()) {
            validate();
        } else {
            look();
        }
    }

    /** Takes over what the text of the chosen project says. */
    private void look() {
        var looked = chosen();
        target.suggest(looked.getLocation().append(looked.getName() + ".xlsx").toPath());
        validate();
        ProjectFacts.of(looked, facts -> {
            if (!getControl().isDisposed() && looked.equals(chosen())) {
                release.select(Math.max(0, TemplatePage.RELEASES.indexOf(facts.release())));
                Fields.environments(environment, facts.environments());
                validate();
            }
        });
    }

    private IProject chosen() {
        return projects.get(project.getSelectionIndex());
    }

    private void validate() {
        if (target == null) {
            return;
        }
        setErrorMessage(projects.isEmpty() ? Texts.of("generate.no-project") : target.problem());
        setPageComplete(getErrorMessage() == null);
        if (isPageComplete()) {
            order = new ExportOrder(
                    chosen(),
                    TemplatePage.RELEASES.get(release.getSelectionIndex()),
                    Fields.environment(environment),
                    SheetLanguage.values()[language.getSelectionIndex()].locale(),
                    target.chosen());
        }
    }

    /** As it was when the page was complete last. */
    ExportOrder order() {
        return order;
    }
}
