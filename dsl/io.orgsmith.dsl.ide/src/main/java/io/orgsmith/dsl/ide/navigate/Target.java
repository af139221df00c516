// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.navigate;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.Spot;

/**
 * Where a link leads.
 *
 * @param origin the id that was followed
 * @param id the id of the declaration
 * @param whole the text of the declaration, in the same file
 */
public record Target(Span origin, Spot id, Span whole) {}
