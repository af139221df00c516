// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Answers which elements have a value in a feature: among those on a path from one element, or among all of a class. */
public final class Owners {

    private final Extents extents;
    private final Map<Key, Map<Object, LinkedHashSet<EObject>>> indexes = new ConcurrentHashMap<>();

    Owners(Extents extents) {
        this.extents = extents;
    }

    private record Key(Object start, FeaturePath way, EStructuralFeature feature) {}

    /** The elements reached from {@code start} on {@code way} whose {@code feature} is or holds {@code value}, in order. */
    public LinkedHashSet<EObject> from(
            EObject start, FeaturePath way, EStructuralFeature feature, Object value, Referrers referrers) {
        return indexes.computeIfAbsent(
                        new Key(start, way, feature), key -> index(way.values(start, referrers), feature))
                .getOrDefault(value, new LinkedHashSet<>());
    }

    /** The instances of {@code type} whose {@code feature} is or holds {@code value}, in order. */
    public LinkedHashSet<EObject> among(EClass type, EStructuralFeature feature, Object value) {
        return indexes.computeIfAbsent(
                        new Key(type, null, feature), key -> index(List.copyOf(extents.get(type)), feature))
                .getOrDefault(value, new LinkedHashSet<>());
    }

    private static Map<Object, LinkedHashSet<EObject>> index(List<?> owners, EStructuralFeature feature) {
        Map<Object, LinkedHashSet<EObject>> index = new HashMap<>();
        for (Object owner : owners) {
            Object value = ((EObject) owner).eGet(feature);
            Collection<?> values =
                    value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            values.forEach(one ->
                    index.computeIfAbsent(one, any -> new LinkedHashSet<>()).add((EObject) owner));
        }
        return index;
    }
}
