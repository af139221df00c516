// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    /** What these have is said of every element or organization; a class for which it has no place does not want it. */
    private static final Set<EClass> COMMON = Set.of(OrgPackage.Literals.ELEMENT, OrgPackage.Literals.ORGANIZATION);

    private Marks() {}

    /** The features of a class that the release stores, in the order of the metamodel. */
    public static List<EStructuralFeature> stored(EClass type, Release release) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
                .filter(feature -> place(type, feature, release).isPresent())
                .toList();
    }

    /**
     * The features of a class that people decide on and the release has no column for, such as the legal entities of an operating
     * unit. What only says how a text is written (ids, templates, what lies inside what) is not among them.
     */
    public static List<EStructuralFeature> declared(EClass type, Release release) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !COMMON.contains(feature.getEContainingClass()))
                .filter(feature -> feature != OrgPackage.Literals.COST_CENTER__COMBINATION)
                .filter(feature -> !(feature instanceof EReference reference && isStructure(reference)))
                .filter(feature -> place(type, feature, release).isEmpty())
                .toList();
    }

    private static boolean isStructure(EReference reference) {
        var type = reference.getEReferenceType();
        boolean isOwn = OrgPackage.Literals.ELEMENT.isSuperTypeOf(type) || type == OrgPackage.Literals.PROFILE_VALUE;
        return reference.isContainer() || reference.isContainment() && isOwn;
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
