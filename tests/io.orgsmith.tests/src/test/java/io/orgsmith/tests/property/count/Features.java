// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.count;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.desired.Marks;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the metamodel lets people write. */
final class Features {
    private Features() {}

    /** The names of the classes that something can be declared as. */
    static List<String> entities() {
        return classes().filter(type -> !type.isAbstract()).map(EClass::getName).toList();
    }

    /** The features that are marked: each by the class that has it first. */
    static List<String> attributes() {
        return classes()
                .flatMap(type -> type.getEStructuralFeatures().stream().filter(feature -> isMarked(type, feature)))
                .map(Features::name)
                .toList();
    }

    static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static Stream<EClass> classes() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    /** A feature of a super class may be marked for each of its kinds by itself: there its own mark is missing. */
    private static boolean isMarked(EClass type, EStructuralFeature feature) {
        boolean isWritten = Marks.reason(type, feature).isPresent()
                || Stream.of(Release.R12_2, Release.R11I)
                        .anyMatch(release -> Marks.place(type, feature, release).isPresent());
        return isWritten || type == OrgPackage.Literals.ELEMENT;
    }
}
