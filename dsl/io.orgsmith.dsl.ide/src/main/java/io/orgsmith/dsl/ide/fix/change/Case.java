// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.rules.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A finding that is to be put right, in the model that it was found in.
 *
 * @param element the effective element that it is about
 * @param object the element or the part of it that the finding is placed at
 * @param at the feature that it is placed at; null for none
 * @param arguments what its message mentions
 */
public record Case(
        EffectiveModel model,
        String rule,
        Element element,
        EObject object,
        EStructuralFeature at,
        List<Object> arguments) {

    /** The case of a finding of a check of the model. */
    public static Case of(EffectiveModel model, Finding finding) {
        Origin origin = finding.origin();
        // An environment gives a name in a feature of its own.
        var at = origin.feature() == Literals.ENVIRONMENT_CHANGE__NAME ? Literals.ELEMENT__NAME : origin.feature();
        return new Case(model, finding.rule(), finding.element(), finding.object(), at, finding.arguments());
    }

    /** What a fix does for an element of a kind; nothing where the finding is about another kind. */
    public <T extends EObject> Optional<QuickFix> on(Class<T> kind, Function<T, Draft> change) {
        return Stream.of(object, element)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .flatMap(found -> change.apply(found).fix());
    }

    /** A change that is to become a fix of this finding. */
    public Draft draft() {
        return new Draft(model, rule);
    }

    /** What the message mentions of a kind beside the element itself, lists taken apart. */
    public <T> List<T> mentioned(Class<T> kind) {
        var found = new ArrayList<T>();
        arguments.forEach(argument -> collect(argument, kind, found));
        found.remove(element);
        return found;
    }

    /** All elements of a kind, in the order of the text. */
    public <T> List<T> all(Class<T> kind) {
        return model.all(kind);
    }

    /** Whether the model is for 11i. */
    public boolean is11i() {
        return model.is11i();
    }

    /** The written object that declares an effective one, which the id of an element is always part of. */
    public static EObject declaration(EffectiveModel model, EObject effective) {
        return model.origin(effective, Literals.ELEMENT__ID).written();
    }

    private static <T> void collect(Object argument, Class<T> kind, List<T> into) {
        if (argument instanceof Collection<?> many) {
            many.forEach(one -> collect(one, kind, into));
        } else if (kind.isInstance(argument)) {
            into.add(kind.cast(argument));
        }
    }
}
