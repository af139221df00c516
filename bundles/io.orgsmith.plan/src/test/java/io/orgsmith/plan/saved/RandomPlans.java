// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Saved plans with steps of every kind and any values, from a seed. */
final class RandomPlans {
    private final Random random;
    private final RandomValues values;

    private RandomPlans(long seed) {
        random = new Random(seed);
        values = new RandomValues(random);
    }

    static SavedPlan of(long seed) {
        return new RandomPlans(seed).plan();
    }

    private SavedPlan plan() {
        var steps = new ArrayList<Step>();
        var statements = new ArrayList<String>();
        var managed = new TreeMap<Key, SetupObject>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var step = step();
            steps.add(step);
            statements.add(random.nextInt(3) == 0 ? "" : Sha256.of(values.text()));
            if (step instanceof Step.Create create) {
                managed.put(create.key(), create.after());
            }
        }
        var relied = new TreeMap<Key, SetupObject>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var object = values.object(false);
            relied.put(object.key(), object);
            managed.put(object.key(), object);
        }
        var made = new Made(values.text(), values.text(), values.text(), values.text(), List.of(values.text()));
        return new SavedPlan(
                made,
                new Plan("12.2", steps),
                List.copyOf(relied.values()),
                List.copyOf(managed.values()),
                new Rendered(statements, values.text()));
    }

    private Step step() {
        return switch (random.nextInt(4)) {
            case 0 -> new Step.Create(values.object(false));
            case 1 -> new Step.Update(values.object(false), values.object(false), List.of(change(), change()));
            case 2 -> new Step.Retire(values.object(false));
            default -> new Step.Require(values.object(true), List.of(change()), random.nextBoolean());
        };
    }

    private Change change() {
        return new Change(
                values.text(),
                random.nextBoolean() ? null : values.value(0),
                random.nextBoolean() ? null : values.value(0));
    }
}
