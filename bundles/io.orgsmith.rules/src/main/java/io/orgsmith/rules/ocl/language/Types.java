// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.expressions.CollectionKind;

/** The types of OCL that operations answer with. */
record Types(Environment<?, EClassifier, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?> environment) {

    EClassifier string() {
        return environment.getOCLStandardLibrary().getString();
    }

    EClassifier integer() {
        return environment.getOCLStandardLibrary().getInteger();
    }

    EClassifier bool() {
        return environment.getOCLStandardLibrary().getBoolean();
    }

    EClassifier sequenceOf(EClassifier item) {
        return collection(CollectionKind.SEQUENCE_LITERAL, item);
    }

    EClassifier orderedSetOf(EClassifier item) {
        return collection(CollectionKind.ORDERED_SET_LITERAL, item);
    }

    private EClassifier collection(CollectionKind kind, EClassifier item) {
        return (EClassifier) environment.getTypeResolver().resolveCollectionType(kind, item);
    }
}
