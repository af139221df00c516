// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Template;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * A declaration of a template, or of what holds for all of a kind, that says nothing yet: what it says is given as that of an
 * element is.
 *
 * @param project the texts that the model was made of
 */
public record TemplateCreation(LanguageProject project, EffectiveModel model, EClass kind) {
    /** Whether no template has an id. */
    public boolean isFree(String id) {
        return model.templates().stream().noneMatch(each -> id.equals(each.getId()));
    }

    /** An id that is free: the kind, and a number where that is taken. */
    public String proposedId() {
        var stem = Wanted.words(kind).replace(' ', '_').toUpperCase(Locale.ROOT);
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? stem : stem + "_" + i)
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** Whether something is said of all of the kind already. */
    public boolean hasDefaults() {
        return model.templates().stream()
                .anyMatch(each -> each.getId() == null
                        && each.getBody() != null
                        && each.getBody().eClass() == kind);
    }

    /** The edit; empty where the project has no file. @param id empty for what holds for all of the kind */
    public Optional<QuickFix> fix(String id) {
        var head = id.isEmpty() ? "defaults for " : "template " + id + " for ";
        return new Whereafter(project, model, Literals.TEMPLATE).fix(head + words() + " {}", draft -> draft);
    }

    /** In 11i a ledger is a set of books. */
    private String words() {
        return kind == Literals.LEDGER && model.is11i() ? "set of books" : Wanted.words(kind);
    }

    /** By what a template is found again: {@code template:PLANT}, {@code defaults:cost-center}. */
    public static String key(Template template) {
        return key(template.getBody().eClass(), template.getId() == null ? "" : template.getId());
    }

    /** The same of one that is declared by an id, or by none. */
    public static String key(EClass kind, String id) {
        return id.isEmpty() ? "defaults:" + Kinds.key(kind) : "template:" + id;
    }
}
