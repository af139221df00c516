// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The instances of each class, those of its subclasses included, in the order of the snapshot. */
public final class Extents extends AbstractMap<EClass, Set<EObject>> {

    private final Map<EClass, Set<EObject>> extents = new LinkedHashMap<>();

    Extents(List<EObject> elements) {
        for (EObject element : elements) {
            EClass type = element.eClass();
            add(type, element);
            type.getEAllSuperTypes().forEach(general -> add(general, element));
        }
    }

    private void add(EClass type, EObject element) {
        extents.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(element);
    }

    /** The instances of a class; empty, never null. */
    @Override
    public Set<EObject> get(Object type) {
        return extents.getOrDefault(type, Collections.emptySet());
    }

    @Override
    public Set<Entry<EClass, Set<EObject>>> entrySet() {
        return extents.entrySet();
    }
}
