// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The names by which references are followed backwards. A reference gets one by an annotation with source
 * {@value #SOURCE} and key {@value #KEY}; classes then have it like a feature of their own.
 */
public final class Opposites {

    /** Source of the annotation on a reference. */
    public static final String SOURCE = "http://orgsmith.io/org/opposite";
    /** Key of the annotation's entry. */
    public static final String KEY = "name";

    private final Map<EClass, Map<String, EReference>> named = new LinkedHashMap<>();

    /** Collects the names of all references of a package's classes. */
    public Opposites(EPackage metamodel) {
        metamodel.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEReferences().stream())
                .forEach(this::collect);
    }

    private void collect(EReference reference) {
        EAnnotation annotation = reference.getEAnnotation(SOURCE);
        String name = annotation == null ? null : annotation.getDetails().get(KEY);
        if (name != null) {
            named.computeIfAbsent(reference.getEReferenceType(), any -> new LinkedHashMap<>())
                    .put(name, reference);
        }
    }

    /** The reference that instances of {@code type} follow backwards by {@code name}. */
    public Optional<EReference> find(EClass type, String name) {
        return Optional.ofNullable(all(type).get(name));
    }

    /** All names that instances of {@code type} have, its supertypes' included. */
    public Map<String, EReference> all(EClass type) {
        Map<String, EReference> all = new LinkedHashMap<>();
        type.getEAllSuperTypes().forEach(general -> all.putAll(named.getOrDefault(general, Map.of())));
        all.putAll(named.getOrDefault(type, Map.of()));
        return all;
    }
}
