// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.dsl.ide.attribute.Choice;
import io.orgsmith.dsl.ide.attribute.Form;
import io.orgsmith.dsl.ide.attribute.Part;
import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Template;
import io.orgsmith.workbench.explorer.Made;
import io.orgsmith.workbench.explorer.State;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;

/** What the text says of an element, for the Properties view; what is changed there is changed in the text. */
public record ElementProperties(State state, Element element) implements IPropertySource2 {
    /** The qualified id of the element; in a template, which it is and what of it. */
    public String id() {
        return Templates.around(element)
                .map(template -> Source.named(template, Locale.ENGLISH) + " " + element.getId())
                .orElseGet(() -> state.model().fragment(element));
    }

    /** The same element in another state of the texts; empty where it is not there. */
    Optional<ElementProperties> in(State other) {
        var templates = other.model().templates().stream()
                .map(Template::getBody)
                .filter(Objects::nonNull)
                .flatMap(body -> Stream.concat(Stream.of(body), body.eContents().stream()))
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
        return Stream.concat(other.model().byId(id()).stream(), templates)
                .map(each -> new ElementProperties(other, each))
                .filter(each -> each.id().equals(id()))
                .findFirst();
    }

    /** Why nothing can be changed here, in the language of the workbench; empty where it can. */
    Optional<String> refusal() {
        return Made.refusal(state, element);
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        var attributes = Attribute.of(element).stream().map(each -> new AttributeDescriptor(this, each));
        var parts = Part.of(state.model(), element).stream().map(each -> new PartDescriptor(this, each));
        return Stream.concat(attributes, parts).toArray(IPropertyDescriptor[]::new);
    }

    /** What is only a default is not there to be edited: who types the same wants to say it. */
    @Override
    public Object getPropertyValue(Object id) {
        if (id instanceof Part part) {
            return part.choices(state.model(), Locale.getDefault()).isEmpty() ? part.value(element) : choice(part);
        }
        var attribute = (Attribute) id;
        return switch (attribute.form()) {
            case FLAG, WORD, REFERENCE -> isSaid(attribute) ? choice(attribute) : byDefault(attribute);
            default -> isSaid(attribute) ? attribute.value(element) : "";
        };
    }

    private Choice choice(Attribute attribute) {
        return new Choice(attribute.value(element), attribute.shown(element, Locale.getDefault()));
    }

    /** What there is to choose from. What is only a default begins it, and can be chosen so that somebody says it. */
    List<Choice> choices(Attribute attribute) {
        var all = attribute.choices(state.model(), element, Locale.getDefault());
        if (isSaid(attribute)) {
            return all;
        }
        var others = all.stream().filter(each -> !each.value().isEmpty());
        return Stream.concat(Stream.of(byDefault(attribute)), others).toList();
    }

    /** What there is to choose from, and what is said though it is none of it; empty for a mere text. */
    List<Choice> choices(Part part) {
        var all = part.choices(state.model(), Locale.getDefault());
        return all.isEmpty() || all.contains(choice(part))
                ? all
                : Stream.concat(all.stream(), Stream.of(choice(part))).toList();
    }

    private Choice choice(Part part) {
        var value = part.value(element);
        return part.choices(state.model(), Locale.getDefault()).stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElse(new Choice(value, value));
    }

    private Choice byDefault(Attribute attribute) {
        return new Choice("", shown(attribute));
    }

    private boolean isSaid(Attribute attribute) {
        return state.model().said(element, attribute.feature());
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        var said = value instanceof Choice choice ? choice.value() : (String) value;
        if (id instanceof Part part) {
            set(part, said);
        } else if (said != null) {
            Again.change(this, now -> now.edit(id).set(said));
        }
    }

    private void set(Part part, String value) {
        if (value != null && !value.strip().equals(part.value(element))) {
            Again.change(this, now -> part.set(now.state.model(), now.element, value));
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return id instanceof Part part
                ? part.said(element).isPresent()
                        && part.source(state.model(), element, Locale.getDefault())
                                .isEmpty()
                : source((Attribute) id).isWritten();
    }

    @Override
    public boolean isPropertyResettable(Object id) {
        boolean isFixed = id instanceof Attribute attribute
                && (attribute.form() == Form.FIXED || attribute.feature() == Literals.ELEMENT__NAME);
        return !isFixed && refusal().isEmpty() && isPropertySet(id);
    }

    @Override
    public void resetPropertyValue(Object id) {
        if (isPropertyResettable(id)) {
            Again.change(
                    this,
                    now -> id instanceof Part part
                            ? part.set(now.state.model(), now.element, "")
                            : now.edit(id).reset());
        }
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    /** What the view shows: the value, and where it comes from unless the declaration itself says it. */
    String shown(Attribute attribute) {
        var value = attribute.shown(element, Locale.getDefault());
        return shown(
                value,
                value.isEmpty() ? "" : made().orElseGet(() -> source(attribute).shown(Locale.getDefault())));
    }

    String shown(Part part) {
        return shown(part.value(element), part.source(state.model(), element, Locale.getDefault()));
    }

    private static String shown(String value, String source) {
        return source.isEmpty() ? value : value + "  — " + source;
    }

    private Optional<String> made() {
        return Made.by(state, element);
    }

    private Source source(Attribute attribute) {
        return Source.of(state.model(), element, attribute);
    }

    private AttributeEdit edit(Object id) {
        return new AttributeEdit(state.model(), element, (Attribute) id);
    }
}
