// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.property;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.dsl.ide.attribute.Choice;
import io.orgsmith.dsl.ide.attribute.Form;
import io.orgsmith.model.org.Element;
import io.orgsmith.sirius.read.Organization;
import io.orgsmith.sirius.tool.Gesture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;

/**
 * What the text says of what is selected, and how that is changed: the same as the Properties view of the workbench. Properties
 * and choices are objects of any type here, since Sirius gives them none when it checks the expressions that name them.
 */
public final class Properties {
    public List<Property> properties(EObject shown) {
        return Organization.of(shown).stream()
                .flatMap(organization -> organization.declared(shown).stream().limit(1))
                .flatMap(element -> Attribute.of(element).stream())
                .map(attribute -> new Property(shown, attribute))
                .toList();
    }

    public String propertyLabel(EObject shown, Object property) {
        return attribute(property).label(Locale.getDefault());
    }

    public String propertyHelp(EObject shown, Object property) {
        return attribute(property).documentation(Locale.getDefault());
    }

    /** As it is edited. */
    public String propertyValue(EObject shown, Object property) {
        return of(shown, (organization, element) -> attribute(property).value(element))
                .orElse("");
    }

    /** For the reader. */
    public String propertyShown(EObject shown, Object property) {
        return of(shown, (organization, element) -> attribute(property).shown(element, Locale.getDefault()))
                .orElse("");
    }

    public boolean isFlag(EObject shown, Object property) {
        return attribute(property).form() == Form.FLAG;
    }

    public boolean isChosen(EObject shown, Object property) {
        return attribute(property).form() == Form.WORD || attribute(property).form() == Form.REFERENCE;
    }

    public boolean isFixed(EObject shown, Object property) {
        return attribute(property).form() == Form.FIXED;
    }

    public boolean isTyped(EObject shown, Object property) {
        return !isFlag(shown, property) && !isChosen(shown, property) && !isFixed(shown, property);
    }

    public boolean isOn(EObject shown, Object property) {
        return Boolean.parseBoolean(propertyValue(shown, property));
    }

    /** What it may be, nothing first. */
    public List<Choice> propertyChoices(EObject shown, Object property) {
        return of(shown, (organization, element) -> attribute(property)
                        .choices(organization.model(), element, Locale.getDefault()))
                .orElse(List.of());
    }

    public Choice propertyChoice(EObject shown, Object property) {
        return new Choice(propertyValue(shown, property), propertyShown(shown, property));
    }

    public String choiceLabel(EObject shown, Object choice) {
        return ((Choice) choice).label();
    }

    /** @param value a text, a choice, or true or false; the empty text says it no more */
    public EObject writeProperty(Object property, Object value) {
        var shown = ((Property) property).shown();
        var text = value instanceof Choice choice ? choice.value() : String.valueOf(value);
        Gesture.of(
                shown, (organization, element) -> new AttributeEdit(organization.model(), element, attribute(property))
                        .set(text));
        return shown;
    }

    private static Attribute attribute(Object property) {
        return ((Property) property).attribute();
    }

    private static <T> Optional<T> of(EObject shown, BiFunction<Organization, Element, T> what) {
        return Organization.of(shown).flatMap(organization -> organization.declared(shown).stream()
                .findFirst()
                .map(element -> what.apply(organization, element)));
    }
}
