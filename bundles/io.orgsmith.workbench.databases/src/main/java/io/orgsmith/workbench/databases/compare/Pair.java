// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;

/** Two databases that somebody wants to compare. */
public record Pair(Database from, Database to) {

    /** Two that were chosen; of one, it and the first of the others that it would make sense with. */
    static Pair of(List<Database> chosen, List<Database> all) {
        var first = chosen.get(0);
        if (chosen.size() > 1) {
            return new Pair(first, chosen.get(1));
        }
        var others = all.stream().filter(one -> !one.equals(first)).toList();
        var better = others.stream()
                .filter(one -> one.isThere() || !one.environment().equals(first.environment()))
                .findFirst();
        return new Pair(first, better.orElse(others.get(0)));
    }

    /** What is compared unless somebody wants it otherwise: what they hold, once both are made. */
    Sides sides() {
        return from.isThere() && to.isThere() ? Sides.CONTENT : Sides.TEXT;
    }

    /** Why they cannot be compared so, in words; null for no reason. */
    public String problem(Sides sides) {
        if (from.equals(to)) {
            return Texts.of("compare.same");
        }
        return sides == Sides.CONTENT ? contentProblem() : textProblem();
    }

    private String contentProblem() {
        var missing = from.isThere() ? to : from;
        return missing.isThere() ? null : Texts.of("compare.missing", missing.title());
    }

    private String textProblem() {
        boolean isSameText = from.project().equals(to.project());
        if (!isSameText) {
            return Texts.of("compare.projects");
        }
        return from.environment().equals(to.environment()) ? Texts.of("compare.environments") : null;
    }
}
