// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts steps into the order in which they can be done: what is required first, then each object after everything that it
 * refers to, by kind and name where there is a choice, then what is end-dated, in reverse. The same input gives the same order.
 */
final class Order {
    private Order() {}

    static List<Step> of(List<Step> steps) {
        var ordered = new ArrayList<Step>();
        steps.stream()
                .filter(Step.Require.class::isInstance)
                .sorted(Comparator.comparing(Step::key))
                .forEach(ordered::add);
        ordered.addAll(dependenciesFirst(steps));
        steps.stream()
                .filter(Step.Retire.class::isInstance)
                .sorted(Comparator.comparing(Step::key).reversed())
                .forEach(ordered::add);
        return ordered;
    }

    private static List<Step> dependenciesFirst(List<Step> steps) {
        var byKey = new HashMap<Key, Step>();
        steps.stream().filter(step -> wanted(step) != null).forEach(step -> byKey.put(step.key(), step));
        var waiting = new HashMap<Key, Integer>();
        Map<Key, List<Key>> dependents = new HashMap<>();
        byKey.forEach((key, step) -> {
            var needed = Dependencies.of(wanted(step)).stream()
                    .filter(byKey::containsKey)
                    .toList();
            waiting.put(key, needed.size());
            needed.forEach(one ->
                    dependents.computeIfAbsent(one, k -> new ArrayList<>()).add(key));
        });
        var ready = new PriorityQueue<Key>();
        waiting.forEach((key, count) -> {
            if (count == 0) {
                ready.add(key);
            }
        });
        var ordered = new ArrayList<Step>();
        while (!waiting.isEmpty()) {
            // A cycle is forbidden by rule GEN006 and by the keys of EBS; should one come here, its first key breaks
            // it.
            var key = ready.isEmpty()
                    ? waiting.keySet().stream().min(Comparator.naturalOrder()).orElseThrow()
                    : ready.poll();
            if (waiting.remove(key) == null) {
                continue;
            }
            ordered.add(byKey.get(key));
            for (var dependent : dependents.getOrDefault(key, List.of())) {
                if (waiting.containsKey(dependent) && waiting.merge(dependent, -1, Integer::sum) == 0) {
                    ready.add(dependent);
                }
            }
        }
        return ordered;
    }

    private static SetupObject wanted(Step step) {
        if (step instanceof Step.Create create) {
            return create.after();
        }
        return step instanceof Step.Update update ? update.after() : null;
    }
}
