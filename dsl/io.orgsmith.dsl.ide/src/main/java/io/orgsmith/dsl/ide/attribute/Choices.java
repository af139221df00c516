// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What attributes may be. */
final class Choices {
    private static final Choice NOTHING = new Choice("", "");

    private Choices() {}

    static List<Choice> words(EStructuralFeature feature, Function<Enumerator, String> shown) {
        var words = ((EEnum) feature.getEType())
                .getELiterals().stream()
                        .map(EEnumLiteral::getInstance)
                        .map(word -> new Choice(word.getLiteral(), shown.apply(word)));
        return Stream.concat(Stream.of(NOTHING), words).toList();
    }

    /** The elements of the kind that is wanted; the default legal context comes from the unit's own companies. */
    static List<Choice> elements(
            EffectiveModel model, Element element, EReference feature, Function<Element, Choice> choice) {
        boolean fromItsOwn = feature == Literals.OPERATING_UNIT__DEFAULT_LEGAL_CONTEXT
                && !((OperatingUnit) element).getLegalEntities().isEmpty();
        List<? extends Element> all =
                fromItsOwn ? ((OperatingUnit) element).getLegalEntities() : model.all(Element.class);
        var targets = all.stream()
                .filter(target -> feature.getEReferenceType().isInstance(target) && target != element)
                .map(choice);
        return Stream.concat(Stream.of(NOTHING), targets).toList();
    }
}
