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

/** What the text says of what is selected, and how that is changed: the same as the Properties view of the workbench. */
public final class Properties {
    public List<Property> properties(EObject shown) {
        return Organization.of(shown).stream()
                .flatMap(organization -> organization.declared(shown).stream().limit(1))
                .flatMap(element -> Attribute.of(element).stream())
                .map(attribute -> new Property(shown, attribute))
                .toList();
    }

    public String propertyLabel(EObject shown, Property property) {
        return property.attribute().label(Locale.getDefault());
    }

    public String propertyHelp(EObject shown, Property property) {
        return property.attribute().documentation(Locale.getDefault());
    }

    /** As it is edited. */
    public String propertyValue(EObject shown, Property property) {
        return of(shown, (organization, element) -> property.attribute().value(element))
                .orElse("");
    }

    /** For the reader. */
    public String propertyShown(EObject shown, Property property) {
        return of(shown, (organization, element) -> property.attribute().shown(element, Locale.getDefault()))
                .orElse("");
    }

    public boolean isFlag(EObject shown, Property property) {
        return property.attribute().form() == Form.FLAG;
    }

    public boolean isChosen(EObject shown, Property property) {
        return property.attribute().form() == Form.WORD || property.attribute().form() == Form.REFERENCE;
    }

    public boolean isFixed(EObject shown, Property property) {
        return property.attribute().form() == Form.FIXED;
    }

    public boolean isTyped(EObject shown, Property property) {
        return !isFlag(shown, property) && !isChosen(shown, property) && !isFixed(shown, property);
    }

    public boolean isOn(EObject shown, Property property) {
        return Boolean.parseBoolean(propertyValue(shown, property));
    }

    /** What it may be, nothing first. */
    public List<Choice> propertyChoices(EObject shown, Property property) {
        return of(shown, (organization, element) -> property.attribute()
                        .choices(organization.model(), element, Locale.getDefault()))
                .orElse(List.of());
    }

    public Choice propertyChoice(EObject shown, Property property) {
        return new Choice(propertyValue(shown, property), propertyShown(shown, property));
    }

    public String choiceLabel(EObject shown, Choice choice) {
        return choice.label();
    }

    /** @param value a text, a choice, or true or false; the empty text says it no more */
    public EObject writeProperty(Property property, Object value) {
        var text = value instanceof Choice choice ? choice.value() : String.valueOf(value);
        Gesture.of(property.shown(), (organization, element) -> new AttributeEdit(
                        organization.model(), element, property.attribute())
                .set(text));
        return property.shown();
    }

    private static <T> Optional<T> of(EObject shown, BiFunction<Organization, Element, T> what) {
        return Organization.of(shown).flatMap(organization -> organization.declared(shown).stream()
                .findFirst()
                .map(element -> what.apply(organization, element)));
    }
}
