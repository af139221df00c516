// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a text, read afresh, says of the structure: the same that a picture of it has to say, worked out without one. */
final class TextClaims {
    private final SortedSet<String> claims = new TreeSet<>();
    private final EffectiveModel model;

    private TextClaims(EffectiveModel model) {
        this.model = model;
    }

    static SortedSet<String> of(String text) {
        var texts = new TreeMap<>(Map.of(URI.create("file:///p/all.org"), text));
        var documents = LanguageProject.parse(texts).documents();
        var said = new TextClaims(EffectiveModel.resolve(documents, ResolveOptions.AS_WRITTEN));
        said.figures();
        said.lines();
        return said.claims;
    }

    private void figures() {
        for (var group : model.all(BusinessGroup.class)) {
            figure(group, List.of());
        }
        for (var unit : model.all(OperatingUnit.class)) {
            figure(unit, unit.getBusinessGroup());
        }
        for (var organization : model.all(InventoryOrganization.class)) {
            var units = organization.getOperatingUnit();
            figure(organization, units.isEmpty() ? organization.getBusinessGroup() : units);
        }
        model.all(LegalEntity.class).forEach(entity -> figure(entity, List.of()));
        model.all(Ledger.class).forEach(ledger -> figure(ledger, List.of()));
    }

    private void figure(Element element, List<? extends Element> owners) {
        claims.add(id(element) + " is called " + (element.getName() == null ? element.getId() : element.getName()));
        owners.stream().limit(1).forEach(owner -> claims.add(id(element) + " is in " + id(owner)));
    }

    /** What follows from another line is not drawn: the books of a unit's companies, and its default company as one of them. */
    private void lines() {
        for (var unit : model.all(OperatingUnit.class)) {
            var ownDefault = Collections.singleton(unit.getDefaultLegalContext());
            lines(unit, "OperatingUnit.defaultLegalContext", ownDefault, List.of());
            lines(unit, "OperatingUnit.legalEntities", unit.getLegalEntities(), ownDefault);
            var books = new ArrayList<Ledger>();
            unit.getLegalEntities().forEach(entity -> books.addAll(entity.getLedger()));
            lines(unit, "OperatingUnit.ledger", unit.getLedger(), books);
        }
        for (var one : model.all(InventoryOrganization.class)) {
            lines(one, "InventoryOrganization.legalEntity", one.getLegalEntity(), List.of());
            var books = new ArrayList<Ledger>();
            one.getOperatingUnit().forEach(unit -> books.addAll(unit.getLedger()));
            lines(one, "InventoryOrganization.ledger", one.getLedger(), books);
            var others = one.getOperatingUnit();
            if (!others.isEmpty()) {
                var around = others.get(0).getBusinessGroup();
                lines(one, "Organization.businessGroup", one.getBusinessGroup(), around);
            }
            lines(
                    one,
                    "InventoryOrganization.operatingUnit",
                    others.subList(Math.min(1, others.size()), others.size()),
                    List.of());
        }
        model.all(LegalEntity.class).forEach(one -> lines(one, "LegalEntity.ledger", one.getLedger(), List.of()));
        for (var one : model.all(Ledger.class)) {
            lines(one, "Ledger.primaryLedger", Collections.singleton(one.getPrimaryLedger()), List.of());
        }
    }

    private void lines(Element from, String relation, Collection<? extends Element> to, Collection<?> known) {
        to.stream()
                .filter(each -> each != null && !known.contains(each))
                .forEach(each -> claims.add(id(from) + " " + relation + " " + id(each)));
    }

    private String id(Element element) {
        return model.fragment(element);
    }
}
