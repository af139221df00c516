// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.property;

import io.orgsmith.dsl.ide.attribute.Attribute;
import org.eclipse.emf.ecore.EObject;

/**
 * A line of the properties view.
 *
 * @param shown what the session shows, whose declaration says it
 */
public record Property(EObject shown, Attribute attribute) {}
