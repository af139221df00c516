// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the reader of a text should know that no clause says. */
@FunctionalInterface
public interface Remarks {
    /** A text without remarks. */
    Remarks NONE = (object, feature) -> Optional.empty();

    /**
     * A remark of one line.
     *
     * @param feature whose clause it stands above; null for the declaration of the object
     */
    Optional<String> on(EObject object, EStructuralFeature feature);
}
