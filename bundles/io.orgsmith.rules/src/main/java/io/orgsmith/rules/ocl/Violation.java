// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A finding. It is placed at {@code element}'s feature {@code at}, there at {@code atValue} if present; without {@code at},
 * at {@code atValue} if that is an element; else at the id of {@code element}.
 *
 * @param invariant what does not hold
 * @param element for which it does not hold
 * @param at the feature at which the finding is placed
 * @param atValue the item for an invariant with {@code each}: an element, a literal or a plain value
 * @param arguments the message arguments from {1} on, {0} being the label of {@code element}: first the item of
 *     {@code each}, then one per {@code about}; each null, an element, a literal, a plain value or a list of those
 */
public record Violation(
        Invariant invariant,
        EObject element,
        Optional<EStructuralFeature> at,
        Optional<Object> atValue,
        List<Object> arguments) {

    public Violation {
        // List.copyOf refuses the nulls that arguments may be.
        arguments = Collections.unmodifiableList(arguments);
    }
}
