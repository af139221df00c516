// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where a value of the effective model comes from.
 *
 * @param written the written object whose text gave the value, or that would have to say it; null only for an enterprise
 *     that no file declares
 * @param feature the feature of {@code written} that holds it; null where nothing is written: the declaration as a whole
 * @param index the place in a list, from 0; -1 for the whole
 */
public record Origin(EObject written, EStructuralFeature feature, int index, How how) {
    /** How a value came about. */
    public enum How {
        /** The element's own clause. */
        WRITTEN,
        /** A clause of a template. */
        TEMPLATE,
        /** A clause of the chosen environment. */
        ENVIRONMENT,
        /** What the element is declared in, or belongs to, says it. */
        NESTING,
        /** Nobody says it: the documented default. */
        DEFAULT
    }
}
