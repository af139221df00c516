// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.effective.Origin.How;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Remembers for each value of the effective model where it comes from. Plain written values cost nothing. */
final class Trace {
    private final Map<EObject, EObject> writtenOf = new IdentityHashMap<>();
    private final Map<EObject, Map<EStructuralFeature, Origin>> special = new IdentityHashMap<>();

    void built(EObject effective, EObject written) {
        writtenOf.put(effective, written);
    }

    void note(EObject effective, EStructuralFeature feature, EObject source, EStructuralFeature at, How how) {
        special.computeIfAbsent(effective, e -> new HashMap<>(4)).put(feature, new Origin(source, at, -1, how));
    }

    EObject written(EObject effective) {
        return writtenOf.get(effective);
    }

    Origin origin(EObject effective, EStructuralFeature feature, int index) {
        var noted = feature == null
                ? null
                : special.getOrDefault(effective, Map.of()).get(feature);
        var written = writtenOf.get(effective);
        if (noted != null) {
            return noted.how() == How.NESTING && index >= 0 && index < writtenSize(written, feature)
                    ? new Origin(written, feature, index, How.WRITTEN)
                    : new Origin(noted.written(), noted.feature(), index, noted.how());
        }
        boolean said = feature != null && written != null && has(written, feature);
        return said || feature == null
                ? new Origin(written, feature, index, How.WRITTEN)
                : new Origin(written, null, -1, How.DEFAULT);
    }

    private static boolean has(EObject written, EStructuralFeature feature) {
        return written.eClass().getEAllStructuralFeatures().contains(feature) && written.eIsSet(feature);
    }

    private static int writtenSize(EObject written, EStructuralFeature feature) {
        return feature.isMany() && has(written, feature) ? ((List<?>) written.eGet(feature)).size() : 0;
    }
}
