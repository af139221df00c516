// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

/** Which templates elements can be like, and where the text says so. */
public final class Templates {
    private static final List<EClass> KINDS = List.of(
            Literals.LOCATION,
            Literals.VALUE_SET,
            Literals.LEDGER,
            Literals.LEGAL_ENTITY,
            Literals.BUSINESS_GROUP,
            Literals.OPERATING_UNIT,
            Literals.INVENTORY_ORGANIZATION,
            Literals.SUBINVENTORY,
            Literals.COST_CENTER,
            Literals.HR_ORGANIZATION,
            Literals.SECURITY_PROFILE,
            Literals.RESPONSIBILITY,
            Literals.USER);

    /** What stands in the head of a declaration: a template has none. */
    private static final Set<EStructuralFeature> OF_THE_HEAD = Set.of(
            Literals.ELEMENT__ID,
            Literals.ELEMENT__NAME,
            Literals.ELEMENT__FORMERLY,
            Literals.ELEMENT__ORIGIN,
            Literals.ELEMENT__LIKE,
            Literals.LEDGER__CATEGORY);

    private Templates() {}

    /** The kinds that the language has templates for, in the order in which one declares them. */
    public static List<EClass> kinds() {
        return KINDS;
    }

    /** The template that an object is, or stands in; empty for what is declared itself. */
    public static Optional<Template> around(EObject object) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(object, Template.class));
    }

    /** The template that declares an element for all that are like it; empty for what is declared itself. */
    public static Optional<Template> making(EffectiveModel model, Element element) {
        var written = model.origin(element, null).written();
        return written == null || around(element).isPresent() ? Optional.empty() : around(written);
    }

    /** Whether an element is the body of a template: it says what others are like, and has no id. */
    static boolean isBody(Element element) {
        return element.eContainer() instanceof Template;
    }

    /** Whether it can be said of an element at all. */
    static boolean isAsked(Element element, EStructuralFeature feature) {
        return isBody(element)
                ? !OF_THE_HEAD.contains(feature)
                : feature != Literals.ELEMENT__LIKE || KINDS.contains(element.eClass());
    }

    /** None, each of those for the kind, and the several that an element has now. */
    static List<Choice> choices(EffectiveModel model, Element element) {
        var ids = model.templates().stream()
                .filter(each -> each.getId() != null && each.getBody() != null)
                .filter(each -> each.getBody().eClass() == element.eClass())
                .map(Template::getId);
        var several = element.getLike().size() < 2
                ? Stream.<String>empty()
                : Stream.of(element.getLike().stream().map(Template::getId).collect(Collectors.joining(", ")));
        return Stream.of(Stream.of(""), ids, several)
                .flatMap(each -> each)
                .map(id -> new Choice(id, id))
                .toList();
    }
}
