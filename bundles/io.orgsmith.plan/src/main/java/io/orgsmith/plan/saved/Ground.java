// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.Dependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a plan stands on. What lies elsewhere may change without harm.
 *
 * @param relied see {@link SavedPlan}
 */
public record Ground(Plan plan, List<SetupObject> relied) {
    public Ground {
        relied = List.copyOf(relied);
    }

    /** The ground of a plan that was made against a state. */
    public static Ground of(Plan plan, State actual) {
        var keys = new TreeSet<Key>();
        plan.steps().forEach(step -> keys.addAll(reliedBy(step)));
        plan.steps().forEach(step -> {
            if (!(step instanceof Step.Require)) {
                keys.remove(step.key());
            }
        });
        return new Ground(
                plan, keys.stream().flatMap(key -> actual.get(key).stream()).toList());
    }

    /** What a step refers to, or requires. */
    static TreeSet<Key> reliedBy(Step step) {
        var keys = new TreeSet<Key>();
        if (step instanceof Step.Create create) {
            keys.addAll(Dependencies.of(create.after()));
        } else if (step instanceof Step.Update update) {
            keys.addAll(Dependencies.of(update.after()));
        } else if (step instanceof Step.Require) {
            keys.add(step.key());
        }
        return keys;
    }

    /** What a step changes, as it was read; null where it was not there. */
    static SetupObject before(Step step) {
        if (step instanceof Step.Update update) {
            return update.before();
        }
        return step instanceof Step.Retire retire ? retire.before() : null;
    }

    /** What is no longer as it was read, in the order of keys; empty when the plan still stands. */
    public List<Moved> moved(State now) {
        var moved = new ArrayList<Moved>();
        then().forEach((key, was) -> {
            var is = now.get(key).orElse(null);
            if (was == null || is == null) {
                if (was != is) {
                    moved.add(new Moved(key, "", null, null, is != null));
                }
            } else {
                moved.addAll(Moved.between(was, is));
            }
        });
        return moved;
    }

    private SortedMap<Key, SetupObject> then() {
        var then = new TreeMap<Key, SetupObject>();
        plan.steps().stream()
                .filter(step -> !(step instanceof Step.Require require && require.found()))
                .forEach(step -> {
                    var before = before(step);
                    then.put(step.key(), null);
                    if (before != null) {
                        then.put(before.key(), before);
                    }
                });
        relied.forEach(object -> then.put(object.key(), object));
        return then;
    }
}
