// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.model.org.Release;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Fields;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** For which release, in which language, and where to. */
final class TemplatePage extends WizardPage {
    static final List<Release> RELEASES = List.of(Release.R12_2, Release.R12_1, Release.R11I);

    private IProject project;
    private Combo release;
    private Combo language;
    private TargetField target;
    private TemplateOrder order;

    /** @param project where it is offered to lie; null for none */
    TemplatePage(IProject project) {
        super("template", Texts.of("template.heading"), null);
        this.project = project;
        setDescription(Texts.of("template.description"));
    }

    /** Offers another project, if it is one. */
    void lieIn(IProject chosen) {
        project = chosen == null ? project : chosen;
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, this::validate);
        release = fields.combo(
                "generate.release", RELEASES.stream().map(Release::getLiteral).toList());
        language = fields.combo("workbook.language", SheetLanguage.labels());
        language.select(SheetLanguage.own().ordinal());
        target = new TargetField(fields);
        setControl(fields.page());
        target.suggest(folder().resolve("template.xlsx"));
        validate();
    }

    private Path folder() {
        return project == null
                ? Path.of(System.getProperty("user.home"))
                : project.getLocation().toPath();
    }

    private void validate() {
        if (target == null) {
            return;
        }
        setErrorMessage(target.problem());
        setPageComplete(getErrorMessage() == null);
        if (isPageComplete()) {
            var locale = SheetLanguage.values()[language.getSelectionIndex()].locale();
            order = new TemplateOrder(RELEASES.get(release.getSelectionIndex()), locale, target.chosen());
        }
    }

    /** As it was when the page was complete last. */
    TemplateOrder order() {
        return order;
    }
}
