// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.workspace.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The company values that stand for a legal entity.
 *
 * @param ledger the id of a secondary ledger that it has them in; empty for its own
 */
record CompanyValuesPart(String ledger) implements Part {
    private static final Messages MESSAGES = new Messages(CompanyValuesPart.class);

    /** Those of its own ledger, and of each other one that it names. */
    static List<Part> of(LegalEntity entity) {
        var others = entity.getBalancingSegmentValues().stream()
                .map(CompanyValuesPart::ledger)
                .filter(id -> !id.isEmpty());
        return Stream.concat(Stream.of(""), others)
                .distinct()
                .<Part>map(CompanyValuesPart::new)
                .toList();
    }

    private static String ledger(BalancingSegmentValues values) {
        return values.getLedger() == null ? "" : Names.id(values.getLedger());
    }

    @Override
    public String label(Locale locale) {
        var label = MESSAGES.in(locale, "balancingSegmentValues");
        return ledger.isEmpty() ? label : MESSAGES.in(locale, "balancingSegmentValues.of", label, ledger);
    }

    @Override
    public String value(Element element) {
        return all(element).stream()
                .flatMap(each -> each.getValues().stream())
                .map(Words::value)
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<BalancingSegmentValues> said(Element element) {
        return all(element).stream().findFirst();
    }

    @Override
    public Draft set(EffectiveModel model, Element element, String value) {
        var draft = new Case(model, "attribute", element, element, null, List.of()).draft();
        var own = all(element).stream()
                .filter(each -> Case.declaration(model, each).eContainer() == Case.declaration(model, element))
                .toList();
        own.stream().skip(value.isBlank() ? 0 : 1).forEach(draft::drop);
        if (value.isBlank()) {
            return draft;
        }
        var books = ledger.isEmpty() ? "" : "of " + ledger + ": ";
        var clause = "balancing segment values " + books + Typed.texts(value.strip());
        return own.isEmpty() ? draft.clause(element, clause) : draft.replace(own.get(0), clause);
    }

    private List<BalancingSegmentValues> all(Element element) {
        return ((LegalEntity) element)
                .getBalancingSegmentValues().stream()
                        .filter(each -> ledger(each).equals(ledger))
                        .toList();
    }
}
