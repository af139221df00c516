// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.hover.Documentation;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Template;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workspace.Messages;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something that the text says of an element, under a name that a reader knows. */
public record Attribute(EStructuralFeature feature, Form form) {
    private static final Messages MESSAGES = new Messages(Attribute.class);

    /** Kinds that the language knows no first and last day of. */
    private static final Set<EClass> TIMELESS = Set.of(
            Literals.ENTERPRISE,
            Literals.VALUE_SET,
            Literals.CHART_OF_ACCOUNTS,
            Literals.SEGMENT,
            Literals.SECURITY_PROFILE);

    /** What can be said of an element: its id and name, then what its kind has, then what all have, as the metamodel orders them. */
    public static List<Attribute> of(Element element) {
        boolean hasDays = !TIMELESS.contains(element.eClass());
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isDerived() && !isPart(feature) && (hasDays || !isDay(feature)))
                .filter(feature -> Templates.isAsked(element, feature))
                .sorted(Comparator.comparingInt(Attribute::rank))
                .map(Attribute::of)
                .toList();
    }

    private static int rank(EStructuralFeature feature) {
        boolean isNaming = feature == Literals.ELEMENT__ID || feature == Literals.ELEMENT__NAME;
        return isNaming ? 0 : feature.getEContainingClass() == Literals.ELEMENT ? 2 : 1;
    }

    /** What a feature of the metamodel says. */
    public static Attribute of(EStructuralFeature feature) {
        return new Attribute(feature, Form.of(feature));
    }

    /** Its name in the reader's language: {@code default legal context}. */
    public String label(Locale locale) {
        var key = feature.getContainerClass().getSimpleName() + "." + feature.getName();
        return MESSAGES.in(locale, MESSAGES.bundle(locale).containsKey(key) ? key : feature.getName());
    }

    /** What it means and where EBS keeps it, in Markdown. */
    public String documentation(Locale locale) {
        return Documentation.of(feature, locale);
    }

    /** The first line of what it means; of what is not changed by a value of its own, how it is changed. */
    public String hint(Locale locale) {
        var key = "fixed." + feature.getName();
        return form == Form.FIXED
                ? MESSAGES.in(locale, key)
                : documentation(locale).lines().findFirst().orElse("");
    }

    /** What an element says, as it is edited; empty where it says nothing. */
    public String value(Element element) {
        return values(element).stream().map(this::written).collect(Collectors.joining(", "));
    }

    /** What an element says, for the reader. */
    public String shown(Element element, Locale locale) {
        return Punctuation.of(locale)
                .list(values(element).stream()
                        .map(value -> readable(value, locale))
                        .toList());
    }

    /** What it may be, nothing first; empty where that cannot be counted. */
    public List<Choice> choices(EffectiveModel model, Element element, Locale locale) {
        return switch (form) {
            case FLAG ->
                List.of(new Choice("true", readable(true, locale)), new Choice("false", readable(false, locale)));
            case WORD -> Choices.words(feature, word -> readable(word, locale));
            case REFERENCE ->
                feature == Literals.ELEMENT__LIKE
                        ? Templates.choices(model, element)
                        : Choices.elements(
                                model,
                                element,
                                (EReference) feature,
                                target -> new Choice(written(target), readable(target, locale)));
            default -> List.of();
        };
    }

    private String written(Object value) {
        if (value instanceof Element target) {
            boolean isOfAKind = ((EReference) feature).getEReferenceType().isAbstract();
            return isOfAKind ? Words.reference(target) : Words.id(target);
        }
        return value instanceof String text && form == Form.TEXTS ? Words.value(text) : plain(value);
    }

    private static String plain(Object value) {
        return value instanceof Enumerator word
                ? word.getLiteral()
                : value instanceof Template template ? Names.id(template) : String.valueOf(value);
    }

    /** A value as the reader knows it: an element by its name, with its id in brackets. */
    static String readable(Object value, Locale locale) {
        if (value instanceof Boolean || value instanceof Enumerator) {
            var key = "word." + plain(value).replace(' ', '-');
            return MESSAGES.bundle(locale).containsKey(key) ? MESSAGES.in(locale, key) : plain(value);
        }
        if (value instanceof Element target) {
            var name = Names.shown(target, locale);
            var id = Names.id(target);
            return name.equals(id) ? id : Punctuation.of(locale).remarked(name, id);
        }
        return plain(value);
    }

    private List<?> values(Element element) {
        var value = element.eGet(feature);
        if (value instanceof List<?> many) {
            return many;
        }
        boolean hasNoDefaults = form == Form.NUMBER || Templates.around(element).isPresent();
        boolean isNone = value == null || hasNoDefaults && !element.eIsSet(feature);
        return isNone ? List.of() : Collections.singletonList(value);
    }

    private static boolean isDay(EStructuralFeature feature) {
        return feature == Literals.ELEMENT__FROM || feature == Literals.ELEMENT__TO;
    }

    private static boolean isPart(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment()
                || feature == Literals.SEGMENT_VALUE__VALUE_SET
                || feature == Literals.SEGMENT__CHART_OF_ACCOUNTS
                || EObject.class == feature.getEType().getInstanceClass();
    }
}
