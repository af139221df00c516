// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.org.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads the marks of the metamodel: which features EBS stores, and where, per release. A class may state for an inherited
 * feature that it is stored elsewhere than its super class says.
 */
public final class Marks {
    private static final String SOURCE = "http://orgsmith.io/org/mark";
    private static final String DECLARED = "declared";

    private Marks() {}

    /** The features of a class that the release stores, in the order of the metamodel. */
    public static List<EStructuralFeature> stored(EClass type, Release release) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
                .filter(feature -> place(type, feature, release).isPresent())
                .toList();
    }

    /** Table and column that hold a feature in the release; empty where it is declared only. */
    public static Optional<String> place(EClass type, EStructuralFeature feature, Release release) {
        return mark(type, feature)
                .flatMap(mark -> Optional.ofNullable(mark.getDetails().get("all"))
                        .or(() -> Optional.ofNullable(mark.getDetails().get(release == Release.R11I ? "11i" : "R12"))));
    }

    /** Why a feature is declared only; empty where EBS stores it. */
    public static Optional<String> reason(EClass type, EStructuralFeature feature) {
        return mark(type, feature).map(mark -> mark.getDetails().get(DECLARED));
    }

    private static Optional<EAnnotation> mark(EClass type, EStructuralFeature feature) {
        var classes = new ArrayList<EClass>();
        classes.add(type);
        for (int i = type.getEAllSuperTypes().size() - 1; i >= 0; i--) {
            classes.add(type.getEAllSuperTypes().get(i));
        }
        return classes.stream()
                .map(owner -> owner.getEAnnotation(SOURCE + "/" + feature.getName()))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(feature.getEAnnotation(SOURCE)));
    }
}
