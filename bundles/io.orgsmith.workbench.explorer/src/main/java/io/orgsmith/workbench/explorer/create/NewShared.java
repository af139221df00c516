// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.EnvironmentCreation;
import io.orgsmith.dsl.ide.gesture.Naming;
import io.orgsmith.dsl.ide.gesture.TemplateCreation;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.model.org.Template;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.OrganizationExplorer;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.TextChange;
import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks for what several elements are to share, declares it in the project of a line, and selects its line. */
record NewShared(Node line) {
    void askForTemplate() {
        new NewTemplateDialog(shell(), "template", creations().toList(), this::declare).open();
    }

    /** For the kinds that have none yet; at least one. */
    void askForDefaults() {
        new NewTemplateDialog(shell(), "defaults", withoutDefaults(), this::declare).open();
    }

    /** For each kind that has no defaults yet. */
    List<TemplateCreation> withoutDefaults() {
        return creations().filter(each -> !each.hasDefaults()).toList();
    }

    void askForEnvironment() {
        var creation = new EnvironmentCreation(texts(), line.state().model());
        var dialog = new InputDialog(
                shell(),
                Texts.of("new.environment.title"),
                Texts.of("new.environment.what"),
                "",
                typed -> typed.isBlank() ? "" : problem(typed.strip(), creation::isFree));
        if (dialog.open() == Window.OK) {
            var id = dialog.getValue().strip();
            change(creation.fix(id), EnvironmentCreation.key(id));
        }
    }

    /** Why an id cannot be had, in the language of the workbench; null where it can. */
    static String problem(String typed, Predicate<String> isFree) {
        var problem = !Quoted.isCode(typed) ? "new.bad" : !isFree.test(typed) ? "new.taken" : null;
        return problem == null ? null : Texts.of(problem, typed);
    }

    /** What can be declared in the template of the line. */
    Optional<EClass> kindInside() {
        return line.element()
                .filter(element -> element.eContainer() instanceof Template)
                .flatMap(element -> Creation.inTemplate(element.eClass()));
    }

    void askForPart() {
        var creation = new Creation(
                texts(),
                line.state().model(),
                kindInside().orElseThrow(),
                line.element().orElseThrow());
        new NewElementDialog(shell(), List.of(creation), 0, this::declare).open();
    }

    private void declare(TemplateCreation creation, String id) {
        change(creation.fix(id), TemplateCreation.key(creation.kind(), id));
    }

    private void declare(Creation creation, Naming naming) {
        var template = Templates.around(creation.owner()).orElseThrow();
        change(creation.fix(naming), TemplateCreation.key(template) + "/" + creation.qualified(naming.id()));
    }

    /** @param key by which the explorer finds the new line */
    private void change(Optional<QuickFix> fix, String key) {
        if (fix.isPresent()) {
            try {
                new TextChange(line.state(), fix.get()).perform();
                OrganizationExplorer.await(line.project(), key);
            } catch (CoreException e) {
                Refusal.show(e.getStatus().getMessage());
            }
        }
    }

    private Stream<TemplateCreation> creations() {
        return Templates.kinds().stream()
                .map(kind -> new TemplateCreation(texts(), line.state().model(), kind));
    }

    private LanguageProject texts() {
        return line.state().snapshot().project().language();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
