// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of an object that are not written yet. */
final class Rest {
    private final EObject object;
    private final Map<EStructuralFeature, Deque<Object>> values = new HashMap<>();

    Rest(EObject object) {
        this.object = object;
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            boolean isOwner = feature instanceof EReference reference && reference.isContainer();
            if (!isOwner && object.eIsSet(feature)) {
                var value = object.eGet(feature);
                values.put(feature, new ArrayDeque<>(value instanceof List<?> list ? list : List.of(value)));
            }
        }
    }

    EObject object() {
        return object;
    }

    /** The feature that a clause of the grammar sets. */
    EStructuralFeature feature(String name) {
        return object.eClass().getEStructuralFeature(name);
    }

    /** The next value of a feature; null where all are written. */
    Object next(EStructuralFeature feature) {
        var left = values.get(feature);
        return left == null ? null : left.peek();
    }

    /** Whether none of the values of a feature is written yet. */
    boolean isUntouched(EStructuralFeature feature) {
        var value = object.eGet(feature);
        return count(feature) == (value instanceof List<?> list ? list.size() : 1);
    }

    int count(EStructuralFeature feature) {
        return values.containsKey(feature) ? values.get(feature).size() : 0;
    }

    Object take(EStructuralFeature feature) {
        return values.get(feature).remove();
    }
}
