// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.journal.StepId;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.difference.RenamedOwners;
import io.orgsmith.target.lab.table.RowChange;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that business groups and value sets got from steps which are undone. A step speaks of what is in them under the name
 * of its day; when all these steps are undone in an image, it is called there as before.
 */
final class LaterNames {
    private final Map<Key, Set<String>> names = new HashMap<>();

    /** @param changes what the steps changed */
    LaterNames(List<RunStep> steps, Map<StepId, List<RowChange>> changes) {
        for (RunStep step : steps) {
            if (step.intent().action().equals("update")) {
                for (Kind owner : List.of(Kind.BUSINESS_GROUP, Kind.VALUE_SET)) {
                    if (owner.name().equals(step.intent().kind())) {
                        var name = step.intent().name().substring(owner.words().length() + 1);
                        changes.getOrDefault(step.id(), List.of()).stream()
                                .flatMap(change -> formerly(change, name))
                                .forEach(former -> names.computeIfAbsent(
                                                Key.of(owner, former), none -> new LinkedHashSet<>())
                                        .add(name));
                    }
                }
            }
        }
    }

    /** What the values were that the name replaced. */
    private static Stream<String> formerly(RowChange change, String name) {
        return change instanceof RowChange.Update update
                ? update.columns().stream()
                        .filter(column -> name.equals(update.after().get(column)))
                        .map(column -> update.before().get(column))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                : Stream.of();
    }

    /** The key as it is, and as it was whenever what it is in had another name. */
    Set<Key> of(Key key) {
        var all = new LinkedHashSet<Key>();
        for (var open = new ArrayDeque<>(List.of(key)); !open.isEmpty(); ) {
            Key next = open.pop();
            if (all.add(next)) {
                RenamedOwners.owner(next).map(owner -> names.getOrDefault(owner, Set.of())).orElse(Set.of()).stream()
                        .map(name -> RenamedOwners.in(name, next))
                        .forEach(open::add);
            }
        }
        return all;
    }
}
