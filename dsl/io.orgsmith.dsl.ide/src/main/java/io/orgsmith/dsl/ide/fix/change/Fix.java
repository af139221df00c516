// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import java.util.Optional;

/** A way to put findings of a rule right. */
@FunctionalInterface
public interface Fix {
    /** The edits for one finding; none where this way is not open. */
    Optional<QuickFix> of(Case finding);
}
