// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.language.Expression;
import java.util.List;
import java.util.Optional;

/**
 * An invariant ready to run.
 *
 * @param order its place in the rule book
 * @param about the message arguments after the label
 * @param each the collection with one finding per item
 */
record CompiledInvariant(
        Invariant invariant, int order, Expression condition, List<Expression> about, Optional<Expression> each) {}
