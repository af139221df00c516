// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ocl.expressions.CollectionKind;
import org.eclipse.ocl.util.CollectionUtil;

/**
 * What many-valued features hold, as OCL wants it. A large collection is made only once: a thousand legal entities that each ask
 * the same value set for its thousand values would make a million otherwise. OCL never changes a collection that it was given.
 */
final class LargeCollections {
    private static final int LARGE = 16;

    private final Map<Place, Collection<?>> made = new HashMap<>();

    private record Place(EObject element, EStructuralFeature feature) {}

    /** @param values what the feature of the element holds, which does not change while the check is under way */
    Collection<?> of(EObject element, EStructuralFeature feature, Collection<?> values) {
        if (values.size() < LARGE) {
            return make(feature, values);
        }
        return made.computeIfAbsent(new Place(element, feature), place -> make(feature, values));
    }

    private static Collection<?> make(EStructuralFeature feature, Collection<?> values) {
        return CollectionUtil.createNewCollection(
                CollectionKind.getKind(feature.isOrdered(), feature.isUnique()), values);
    }
}
