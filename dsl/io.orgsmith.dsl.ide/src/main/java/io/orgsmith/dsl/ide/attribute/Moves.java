// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workspace.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several elements come to belong to another owner, by one change.
 *
 * @param from what moves, in order, and which owner it leaves; null where none is left
 */
public record Moves(EffectiveModel model, Map<Element, Element> from, Element to) {
    /** Whether each of them can belong to the owner. */
    public boolean arePossible() {
        return from.keySet().stream().allMatch(each -> each != to && new Assignment(model, each).takes(to));
    }

    /** The change. */
    public Draft draft() {
        var first = from.keySet().iterator().next();
        var draft = new Case(model, "attribute", first, first, null, List.of()).draft();
        draft.titled("move", moved(), Called.of(to));
        from.keySet().stream()
                .filter(each -> !isCompany(each))
                .forEach(each -> new AttributeEdit(model, each, attribute(each)).set(draft, Words.id(to)));
        var companies = from.keySet().stream().filter(this::isCompany).toList();
        return companies.isEmpty() ? draft : companies(draft, companies);
    }

    private Text moved() {
        return locale -> Punctuation.of(locale)
                .list(from.keySet().stream()
                        .map(each -> Called.of(each).in(locale))
                        .toList());
    }

    private boolean isCompany(Element element) {
        return new Assignment(model, element).isCompanyOf(to);
    }

    private Attribute attribute(Element element) {
        var assignment = new Assignment(model, element);
        return Attribute.of(
                assignment.isCenterOf(to)
                        ? Literals.COST_CENTER__COMPANY
                        : assignment.reference(to).orElseThrow());
    }

    private Draft companies(Draft draft, List<Element> companies) {
        var list = Literals.OPERATING_UNIT__LEGAL_ENTITIES;
        companies.stream()
                .map(from::get)
                .filter(OperatingUnit.class::isInstance)
                .distinct()
                .forEach(unit -> draft.remove(unit, list, each -> companies.contains(each) && from.get(each) == unit));
        var added = companies.stream()
                .filter(each -> !((OperatingUnit) to).getLegalEntities().contains(each))
                .map(Element::getId)
                .collect(Collectors.joining(", "));
        return added.isEmpty() ? draft : draft.add(to, list, added);
    }
}
