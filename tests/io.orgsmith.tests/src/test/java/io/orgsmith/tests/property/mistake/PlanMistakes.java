// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import io.orgsmith.deploy.history.History;
import io.orgsmith.plan.desired.Formerly;
import io.orgsmith.plan.judge.PlanFinding;
import io.orgsmith.plan.judge.PlanRules;
import io.orgsmith.tests.line.LabLine;
import io.orgsmith.tests.property.BrokenLaw;
import io.orgsmith.tests.property.Meaning;
import io.orgsmith.tests.property.entity.World;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes that a plan must not make; they are judged and never applied. */
public final class PlanMistakes {
    private PlanMistakes() {}

    /** Another currency for ledgers that were applied, where there are any. @return the rules that spoke */
    public static Set<String> in(World world, LabLine lab) {
        boolean isAny =
                world.books.stream().anyMatch(books -> !books.ledger().kind().startsWith("existing"));
        if (!isAny) {
            return Set.of();
        }
        var spoken = judged(Meaning.of(world.draft.text().replace("  currency CNY\n", "  currency JPY\n")), lab);
        BrokenLaw.unless("a plan does not change the currency of a ledger", spoken.contains("PLN001"), () -> spoken);
        return spoken;
    }

    /** The rules of plans that speak of what a text would change. */
    public static Set<String> judged(Meaning meaning, LabLine lab) {
        var plan = lab.plan(meaning.desired(), Formerly.of(meaning.model()));
        return PlanRules.judge(plan, lab.actual(), new History(lab.address()).managed()).stream()
                .map(PlanFinding::rule)
                .collect(Collectors.toSet());
    }
}
