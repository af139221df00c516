// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.dsl.ide.attribute.Form;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import org.eclipse.emf.ecore.EReference;

/** One element names another. */
record ReferenceConnection(EReference reference) implements Connection {
    @Override
    public boolean from(Element element) {
        return reference.getEContainingClass().isInstance(element);
    }

    @Override
    public boolean to(Element element, Element target) {
        return from(element)
                && element != target
                && reference.getEReferenceType().isInstance(target)
                && !names(element, target);
    }

    @Override
    public Draft connect(EffectiveModel model, Element element, Element target) {
        return isSingle()
                ? edit(model, element).set(word(model, target))
                : add(Connection.draft(model, element), model, element, target);
    }

    /** The list of a security profile says what it is a list of: most are of operating units. */
    private Draft add(Draft draft, EffectiveModel model, Element element, Element target) {
        return reference == Literals.SECURITY_PROFILE__ORGANIZATIONS
                        && !(target instanceof OperatingUnit)
                        && !ListedKinds.take(draft.declaration(element), reference, target)
                ? draft.clause(element, "organizations " + word(model, target))
                : draft.add(element, reference, word(model, target));
    }

    @Override
    public Draft disconnect(EffectiveModel model, Element element, Element target) {
        return Connection.draft(model, element).remove(element, reference, each -> each == target);
    }

    @Override
    public Draft reconnect(EffectiveModel model, Element element, Element from, Element to) {
        if (isSingle()) {
            return edit(model, element).set(word(model, to));
        }
        var draft = Connection.draft(model, element);
        return ListedKinds.take(draft.declaration(element), reference, to)
                ? draft.change(element, reference, from, word(model, to))
                : add(draft.remove(element, reference, each -> each == from), model, element, to);
    }

    private String word(EffectiveModel model, Element target) {
        return reference.getEReferenceType().isAbstract() ? Mention.of(model, target) : Words.id(target);
    }

    private boolean names(Element element, Element target) {
        return element.eGet(reference) instanceof List<?> many
                ? many.contains(target)
                : element.eGet(reference) == target;
    }

    private boolean isSingle() {
        return attribute().form() == Form.REFERENCE;
    }

    private AttributeEdit edit(EffectiveModel model, Element element) {
        return new AttributeEdit(model, element, attribute());
    }

    private Attribute attribute() {
        return Attribute.of(reference);
    }
}
