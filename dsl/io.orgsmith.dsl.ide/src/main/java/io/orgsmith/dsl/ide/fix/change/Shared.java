// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Template;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What several elements take from one clause of a template. A fix of one of them leaves the clause as it is and says
 * something else in the element's own declaration: nobody else changes along.
 */
record Shared(EffectiveModel model) {

    /** Whether another element has its values of a feature from the same clause. */
    boolean value(EObject element, EStructuralFeature feature, Origin origin) {
        return origin.how() == How.TEMPLATE
                && like(element).anyMatch(other -> {
                    var theirs = model.origin(other, feature, feature.isMany() ? 0 : -1);
                    return theirs.how() == How.TEMPLATE && theirs.written() == origin.written();
                });
    }

    /** Whether another element has a default account or a profile value from the same clause. */
    boolean part(EObject part) {
        var written = Case.declaration(model, part);
        return (part instanceof ProfileValue || part instanceof AccountAssignment)
                && EcoreUtil2.getContainerOfType(part, Template.class) == null
                && like(part.eContainer())
                        .flatMap(other -> ((List<?>) other.eGet(part.eContainingFeature())).stream())
                        .anyMatch(theirs -> Case.declaration(model, (EObject) theirs) == written);
    }

    private Stream<Element> like(EObject element) {
        return model.all(Element.class).stream()
                .filter(other -> other != element && other.eClass() == element.eClass());
    }
}
