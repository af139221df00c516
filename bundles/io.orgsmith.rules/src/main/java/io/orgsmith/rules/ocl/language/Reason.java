// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import org.eclipse.ocl.expressions.OCLExpression;

/** Remembers the innermost part of an expression without a result, unless a part around it had one all the same. */
final class Reason {

    private OCLExpression<?> expression;

    void note(OCLExpression<?> part, boolean invalid) {
        if (!invalid) {
            expression = null;
        } else if (expression == null) {
            expression = part;
        }
    }

    void clear() {
        expression = null;
    }

    /** The part as OCL text; empty when every part had a result. */
    String text() {
        return expression == null ? "" : expression.toString();
    }
}
