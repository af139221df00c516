// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.plan.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/** The class of the metamodel that a kind of object is declared as. */
public final class KindClass {
    private KindClass() {}

    /** Of every kind there is one. */
    public static EClass of(Kind kind) {
        var name = Arrays.stream(kind.words().split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Optional.ofNullable((EClass) OrgPackage.eINSTANCE.getEClassifier(name))
                .orElseThrow();
    }
}
