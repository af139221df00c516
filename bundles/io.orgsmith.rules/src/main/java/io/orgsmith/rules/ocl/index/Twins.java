// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Answers which other elements of a class have the same values. As with a unique key of a database, an element that lacks a
 * value has no twins. Where a path has several values, the order in which they come does not matter.
 */
public final class Twins {

    private final Extents extents;
    private final Map<Key, Index> indexes = new ConcurrentHashMap<>();

    Twins(Extents extents) {
        this.extents = extents;
    }

    private record Key(EClass root, List<FeaturePath> paths) {}

    private record Index(Map<EObject, List<Object>> values, Map<List<Object>, List<EObject>> elements) {}

    /** The other instances of {@code root} that agree with {@code element} in all {@code paths}, in order. */
    public LinkedHashSet<EObject> of(EObject element, EClass root, List<FeaturePath> paths, Referrers referrers) {
        Index index = indexes.computeIfAbsent(new Key(root, paths), key -> index(key, referrers));
        List<Object> values = index.values().get(element);
        LinkedHashSet<EObject> twins = new LinkedHashSet<>();
        if (values != null) {
            twins.addAll(index.elements().get(values));
            twins.remove(element);
        }
        return twins;
    }

    private Index index(Key key, Referrers referrers) {
        Index index = new Index(new HashMap<>(), new HashMap<>());
        for (EObject element : extents.get(key.root())) {
            List<Object> values = values(element, key.paths(), referrers);
            if (values != null) {
                index.values().put(element, values);
                index.elements()
                        .computeIfAbsent(values, any -> new ArrayList<>())
                        .add(element);
            }
        }
        return index;
    }

    /** The values at all paths, null when one has none. */
    private static List<Object> values(EObject element, List<FeaturePath> paths, Referrers referrers) {
        List<Object> values = new ArrayList<>(paths.size());
        for (FeaturePath path : paths) {
            List<Object> found = path.values(element, referrers);
            if (found.isEmpty()) {
                return null;
            }
            values.add(found.size() == 1 ? found.get(0) : new HashSet<>(found));
        }
        return values;
    }
}
