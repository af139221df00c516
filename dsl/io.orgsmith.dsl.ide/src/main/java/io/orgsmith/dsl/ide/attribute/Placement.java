// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.List;
import org.eclipse.emf.ecore.EReference;

/** Whether an element belongs to another one because it is declared inside it. */
final class Placement {
    private Placement() {}

    /** Whether the place of its declaration gives an element the value of a reference. */
    static boolean decides(EffectiveModel model, Element element, EReference reference) {
        var around = Case.declaration(model, element).eContainer();
        return first(element, reference) instanceof Element owner
                && reference.getEReferenceType().isInstance(around)
                && Case.declaration(model, owner) == around;
    }

    private static Object first(Element element, EReference reference) {
        var value = element.eGet(reference);
        return value instanceof List<?> many ? many.stream().findFirst().orElse(null) : value;
    }
}
