// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.generate;

import io.orgsmith.model.org.Release;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.work.ProjectFacts;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Which project, for which release, into which folder. */
final class GeneratePage extends WizardPage {
    private static final List<Release> RELEASES = List.of(Release.R12_2, Release.R12_1, Release.R11I);

    private final List<IProject> projects = Projects.all();
    private final IProject first;
    private Combo project;
    private Combo release;
    private Combo environment;
    private Text folder;
    private Button readable;
    private GenerateChoice choice;

    GeneratePage(IProject first) {
        super("generate", Texts.of("generate.heading"), null);
        this.first = first;
        setDescription(Texts.of("generate.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, this::validate);
        project = fields.combo(
                "generate.project", projects.stream().map(IProject::getName).toList());
        project.select(Math.max(0, projects.indexOf(first)));
        project.addListener(SWT.Selection, event -> look());
        release = fields.combo(
                "generate.release", RELEASES.stream().map(Release::getLiteral).toList());
        release.addListener(SWT.Selection, event -> suggest());
        environment = fields.combo("generate.environment", List.of(Texts.of("environment.none")));
        folder = fields.text("generate.folder");
        readable = fields.check("generate.readable");
        setControl(fields.page());
        suggest();
        if (!projects.isEmpty()) {
            look();
        }
    }

    /** Takes over what the text of the chosen project says. */
    private void look() {
        var looked = chosen();
        ProjectFacts.of(looked, facts -> {
            if (!getControl().isDisposed() && looked.equals(chosen())) {
                release.select(Math.max(0, RELEASES.indexOf(facts.release())));
                Fields.environments(environment, facts.environments());
                suggest();
            }
        });
    }

    private void suggest() {
        folder.setText("scripts-" + RELEASES.get(release.getSelectionIndex()).getLiteral());
        validate();
    }

    private IProject chosen() {
        return projects.get(project.getSelectionIndex());
    }

    private void validate() {
        setErrorMessage(projects.isEmpty() ? Texts.of("generate.no-project") : null);
        setPageComplete(false);
        if (projects.isEmpty() || folder.getText().isBlank()) {
            return;
        }
        setErrorMessage(FolderProblem.of(chosen(), folder.getText().strip()));
        if (getErrorMessage() == null) {
            choice = new GenerateChoice(order(), target());
            setPageComplete(true);
        }
    }

    private IFolder target() {
        return chosen().getFolder(folder.getText().strip());
    }

    private ScriptOrder order() {
        var encoding = readable.getSelection() ? Encoding.UTF8 : Encoding.ASCII;
        return new ScriptOrder(
                chosen(), RELEASES.get(release.getSelectionIndex()), Fields.environment(environment), encoding);
    }

    /** As it was when the page was complete last. */
    GenerateChoice choice() {
        return choice;
    }
}
