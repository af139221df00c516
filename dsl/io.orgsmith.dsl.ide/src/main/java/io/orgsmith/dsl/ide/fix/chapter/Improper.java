// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.org.ImproperClause;
import java.util.Optional;

/** Clauses that a rule forbids. */
final class Improper {
    private Improper() {}

    /** Removes the clause: what it says has no place in EBS. */
    static Optional<QuickFix> drop(Case c) {
        return clause(c)
                .flatMap(clause ->
                        c.draft().drop(clause).titled("improper", c.rule()).fix());
    }

    static Optional<ImproperClause> clause(Case c) {
        return c.object() instanceof ImproperClause clause
                ? Optional.of(clause)
                : c.mentioned(ImproperClause.class).stream().findFirst();
    }
}
