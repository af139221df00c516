// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Answers, for each reference, which elements refer to a given one: the other direction of a reference that has none. */
public final class Referrers {

    private final Extents extents;
    private final Map<EReference, Map<Object, LinkedHashSet<EObject>>> indexes = new ConcurrentHashMap<>();

    Referrers(Extents extents) {
        this.extents = extents;
    }

    /** The elements whose {@code reference} holds {@code target}, in the order of the snapshot. */
    public LinkedHashSet<EObject> of(EObject target, EReference reference) {
        LinkedHashSet<EObject> found =
                indexes.computeIfAbsent(reference, this::index).get(target);
        return found == null ? new LinkedHashSet<>() : found;
    }

    private Map<Object, LinkedHashSet<EObject>> index(EReference reference) {
        Map<Object, LinkedHashSet<EObject>> index = new HashMap<>();
        for (EObject source : extents.get(reference.getEContainingClass())) {
            Object value = source.eGet(reference);
            if (value instanceof Collection<?> targets) {
                targets.forEach(target -> add(index, target, source));
            } else if (value != null) {
                add(index, value, source);
            }
        }
        return index;
    }

    private static void add(Map<Object, LinkedHashSet<EObject>> index, Object target, EObject source) {
        index.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(source);
    }
}
