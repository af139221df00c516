// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.picture.notation.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Follows the relations of the notation in a model. */
final class Links {
    private final EffectiveModel model;
    /** Asked for each element and each relation of a view. */
    private final Map<EClass, Map<Relation, List<EReference>>> references = new HashMap<>();

    Links(EffectiveModel model) {
        this.model = model;
    }

    /** The ids of all that an element names by a relation, in order. */
    List<String> of(Element element, Relation relation) {
        var ids = new ArrayList<String>();
        for (var reference : references(element.eClass()).getOrDefault(relation, List.of())) {
            targets(element, reference).forEach(target -> ids.add(model.fragment(target)));
        }
        return ids.stream().filter(id -> !id.isEmpty()).distinct().toList();
    }

    private Map<Relation, List<EReference>> references(EClass kind) {
        return references.computeIfAbsent(kind, fresh -> fresh.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment())
                .filter(reference -> Relation.of(reference).isPresent())
                .collect(Collectors.groupingBy(
                        reference -> Relation.of(reference).orElseThrow())));
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
