// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.workspace.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The name that an element has in an environment. Two of environments with the same id are the same, in whatever model. */
record EnvironmentPart(EffectiveModel model, String id) implements Part {
    private static final Messages MESSAGES = new Messages(EnvironmentPart.class);

    private static final Set<EClass> KINDS = Set.of(
            Literals.VALUE_SET,
            Literals.CHART_OF_ACCOUNTS,
            Literals.LEDGER,
            Literals.LEGAL_ENTITY,
            Literals.BUSINESS_GROUP,
            Literals.OPERATING_UNIT,
            Literals.INVENTORY_ORGANIZATION,
            Literals.COST_CENTER,
            Literals.HR_ORGANIZATION,
            Literals.LOCATION,
            Literals.SECURITY_PROFILE,
            Literals.RESPONSIBILITY,
            Literals.USER);

    /** One for each environment, where the language has names of the kind in them. */
    static List<Part> of(EffectiveModel model, Element element) {
        return !KINDS.contains(element.eClass()) || element.getId() == null
                ? List.of()
                : model.environments().stream()
                        .map(Environment::getId)
                        .distinct()
                        .<Part>map(id -> new EnvironmentPart(model, id))
                        .toList();
    }

    @Override
    public String label(Locale locale) {
        return MESSAGES.in(locale, "name.environment", id);
    }

    @Override
    public String value(Element element) {
        return said(element).map(EnvironmentChange::getName).orElse("");
    }

    @Override
    public Optional<EnvironmentChange> said(Element element) {
        return model.environments().stream()
                .filter(each -> id.equals(each.getId()))
                .flatMap(each -> each.getChanges().stream())
                .filter(each -> each.getTarget() == element && each.getName() != null)
                .findFirst();
    }

    /** It is said where it belongs. */
    @Override
    public String source(EffectiveModel unused, Element element, Locale locale) {
        return "";
    }

    @Override
    public Draft set(EffectiveModel now, Element element, String value) {
        var draft = new Case(now, "attribute", element, element, null, List.of()).draft();
        var name = value.strip();
        var said = said(element);
        if (said.isEmpty()) {
            return name.isEmpty() ? draft : draft.clause(environment(), line(element, name));
        }
        if (!name.isEmpty()) {
            return draft.change(
                    said.get(), Literals.ENVIRONMENT_CHANGE__NAME, said.get().getName(), Words.quoted(name));
        }
        return said.get().getBody() == null
                ? draft.drop(said.get())
                : draft.remove(said.get(), Literals.ENVIRONMENT_CHANGE__NAME);
    }

    private EObject environment() {
        return model.environments().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String line(Element element, String name) {
        var words = element.eClass() == Literals.LEDGER && model.is11i()
                ? "set of books " + element.getId()
                : Words.reference(element);
        return words + " is " + Words.quoted(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnvironmentPart part && part.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
