// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.Marks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The types of the attributes that a release stores, as the metamodel says. */
record Types(Release release) {

    /** The class of a kind. */
    static EClass of(Kind kind) {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> kind(type).equals(Optional.of(kind)))
                .findFirst()
                .orElseThrow();
    }

    /** What people decide on about objects of a class: what the release stores, then what it has no column for. */
    Map<String, Type> attributes(EClass type) {
        var attributes = new LinkedHashMap<String, Type>();
        if (type == OrgPackage.Literals.LOCAL_NAME) {
            attributes.put("language", new Type.Words(List.of()));
            attributes.put("text", new Type.Words(List.of()));
        } else {
            Stream.concat(Marks.stored(type, release).stream(), Marks.declared(type, release).stream())
                    .forEach(feature -> attributes.put(feature.getName(), type(feature)));
        }
        return attributes;
    }

    private Type type(EStructuralFeature feature) {
        Type one = one(feature.getEType());
        return feature.isMany()
                ? new Type.Several(
                        one, Value.SINGLE.contains(feature.getName()), Value.ORDERED.contains(feature.getName()))
                : one;
    }

    private Type one(EClassifier classifier) {
        if (classifier instanceof EEnum choices) {
            return new Type.Words(choices.getELiterals().stream()
                    .map(literal -> literal.getLiteral())
                    .toList());
        } else if (classifier instanceof EClass type) {
            boolean isOfAnyKind = type.isAbstract() && OrgPackage.Literals.ELEMENT.isSuperTypeOf(type);
            return isOfAnyKind || kind(type).isPresent() ? new Type.Ref(kind(type)) : new Type.Part(type, release);
        }
        var java = classifier.getInstanceClass();
        if (java == boolean.class || java == Boolean.class) {
            return new Type.Flag();
        } else if (java == int.class || java == Integer.class) {
            return new Type.Whole();
        }
        return java == LocalDate.class ? new Type.Day() : new Type.Words(List.of());
    }

    private static Optional<Kind> kind(EClass type) {
        var name = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
