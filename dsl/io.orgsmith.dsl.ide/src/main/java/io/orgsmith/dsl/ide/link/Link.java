// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.link;

import io.orgsmith.dsl.ide.Span;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A place where one declaration names another.
 *
 * @param span the id as it is written there, without words of its kind
 * @param from what says it
 * @param reference as what
 * @param target the declaration that it names
 */
public record Link(Span span, EObject from, EReference reference, EObject target) {}
