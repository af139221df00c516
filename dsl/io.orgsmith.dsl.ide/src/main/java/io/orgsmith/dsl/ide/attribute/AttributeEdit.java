// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;

/** Changes of an attribute as edits of the text. */
public record AttributeEdit(EffectiveModel model, Element element, Attribute attribute) {
    /**
     * The change that makes an element say something.
     *
     * @param value as {@link Attribute#value} has it; empty to say it no more
     */
    public Draft set(String value) {
        return set(draft(), value);
    }

    /** The same beside other changes. */
    Draft set(Draft draft, String value) {
        var text = value.strip();
        if (text.equals(attribute.value(element)) && !isOnlyDefault() || attribute.form() == Form.FIXED || isMade()) {
            return draft;
        }
        if (attribute.form() == Form.FLAG) {
            return draft.flag(element, attribute.feature(), Boolean.parseBoolean(text));
        }
        if (attribute.feature() == Literals.ELEMENT__NAME) {
            return text.isEmpty() ? draft : draft.rename(element, text);
        }
        if (text.isEmpty()) {
            return draft.remove(element, attribute.feature());
        }
        return target(text)
                .map(owner -> draft.moveInside(element, owner))
                .orElseGet(() -> beside(draft.set(element, attribute.feature(), written(text))));
    }

    /** The change that leaves the value to templates, nesting and defaults. */
    public Draft reset() {
        return isMade() ? draft() : draft().remove(element, attribute.feature());
    }

    /** What a template declares for several is changed there, where its author sees that all change. */
    private boolean isMade() {
        return Templates.making(model, element).isPresent();
    }

    /** Whether nobody says it, and somebody can choose to: some of what is so by itself experts say all the same. */
    private boolean isOnlyDefault() {
        return attribute.form() != Form.FIXED && !model.said(element, attribute.feature());
    }

    private String written(String text) {
        return switch (attribute.form()) {
            case TEXT -> Typed.text(text);
            case TEXTS -> Typed.texts(text);
            default -> text;
        };
    }

    /** The two values of a cost center in one say all that the single ones do. */
    private Draft beside(Draft draft) {
        return attribute.feature() == Literals.COST_CENTER__COMBINATION
                ? draft.remove(element, Literals.COST_CENTER__COMPANY)
                        .remove(element, Literals.COST_CENTER__COST_CENTER_VALUE)
                : draft;
    }

    /** The element with an id, where the place of the declaration is what says to which one it belongs. */
    private Optional<Element> target(String id) {
        return attribute.feature() instanceof EReference reference && Placement.decides(model, element, reference)
                ? model.elements().stream()
                        .filter(each -> reference.getEReferenceType().isInstance(each) && id.equals(Words.id(each)))
                        .findFirst()
                : Optional.empty();
    }

    private Draft draft() {
        return new Case(model, "attribute", element, element, attribute.feature(), List.of()).draft();
    }
}
