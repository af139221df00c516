// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.picture.notation.Relation;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Follows the relations of the notation in a model. */
record Links(EffectiveModel model) {
    /** The ids of all that an element names by a relation, in order. */
    List<String> of(Element element, Relation relation) {
        var ids = new ArrayList<String>();
        for (var reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()
                    && Relation.of(reference).filter(relation::equals).isPresent()) {
                targets(element, reference).forEach(target -> ids.add(model.fragment(target)));
            }
        }
        return ids.stream().filter(id -> !id.isEmpty()).distinct().toList();
    }

    private static List<EObject> targets(Element element, EReference reference) {
        var targets = new ArrayList<EObject>();
        if (element.eGet(reference) instanceof List<?> many) {
            many.forEach(one -> targets.add((EObject) one));
        } else if (element.eGet(reference) instanceof EObject one) {
            targets.add(one);
        }
        return targets;
    }
}
