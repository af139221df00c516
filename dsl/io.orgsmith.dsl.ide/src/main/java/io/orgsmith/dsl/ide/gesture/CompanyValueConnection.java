// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.SegmentValue;
import java.util.List;

/** A legal entity, or a ledger itself, has a value of the balancing segment: by its code, not by a reference. */
record CompanyValueConnection(boolean ofLedger) implements Connection {
    @Override
    public boolean from(Element element) {
        return ofLedger ? element instanceof Ledger : element instanceof LegalEntity;
    }

    @Override
    public boolean to(Element element, Element target) {
        return from(element)
                && target instanceof SegmentValue value
                && !codes(element).contains(value.getCode());
    }

    @Override
    public Draft connect(EffectiveModel model, Element element, Element target) {
        var draft = Connection.draft(model, element);
        var code = Words.value(((SegmentValue) target).getCode());
        if (ofLedger) {
            return draft.add(element, Literals.LEDGER__BALANCING_SEGMENT_VALUES, code);
        }
        var own = parts(element).stream()
                .filter(part -> Case.declaration(model, part).eContainer() == Case.declaration(model, element))
                .findFirst();
        return own.isPresent()
                ? draft.add(own.get(), Literals.BALANCING_SEGMENT_VALUES__VALUES, code)
                : draft.clause(element, "balancing segment values " + code);
    }

    @Override
    public Draft disconnect(EffectiveModel model, Element element, Element target) {
        var draft = Connection.draft(model, element);
        var code = ((SegmentValue) target).getCode();
        if (ofLedger) {
            return draft.remove(element, Literals.LEDGER__BALANCING_SEGMENT_VALUES, code::equals);
        }
        parts(element).stream()
                .filter(part -> part.getValues().contains(code))
                .forEach(part -> remove(draft, part, code));
        return draft;
    }

    private static void remove(Draft draft, BalancingSegmentValues part, String code) {
        if (part.getValues().size() == 1) {
            draft.drop(part);
        } else {
            draft.remove(part, Literals.BALANCING_SEGMENT_VALUES__VALUES, code::equals);
        }
    }

    @Override
    public Draft reconnect(EffectiveModel model, Element element, Element from, Element to) {
        var draft = Connection.draft(model, element);
        var old = ((SegmentValue) from).getCode();
        var code = Words.value(((SegmentValue) to).getCode());
        if (ofLedger) {
            return draft.change(element, Literals.LEDGER__BALANCING_SEGMENT_VALUES, old, code);
        }
        return parts(element).stream()
                .filter(part -> part.getValues().contains(old))
                .findFirst()
                .map(part -> draft.change(part, Literals.BALANCING_SEGMENT_VALUES__VALUES, old, code))
                .orElse(draft);
    }

    private List<String> codes(Element element) {
        return ofLedger
                ? ((Ledger) element).getBalancingSegmentValues()
                : parts(element).stream()
                        .flatMap(part -> part.getValues().stream())
                        .toList();
    }

    private static List<BalancingSegmentValues> parts(Element element) {
        return ((LegalEntity) element).getBalancingSegmentValues();
    }
}
