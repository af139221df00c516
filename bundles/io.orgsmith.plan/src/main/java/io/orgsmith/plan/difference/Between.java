// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two desired states of one text, such as those of two environments. Objects are the same where their
 * declaration is, whatever they are called; so a name that differs is one difference, not one for each reference.
 */
public final class Between {
    private final State to;
    private final Map<Key, Key> renamed = new HashMap<>();

    private Between(State from, State to) {
        this.to = to;
        var byFragment = new HashMap<String, Key>();
        to.objects().forEach((key, object) -> byFragment.putIfAbsent(object.fragment(), key));
        from.objects().forEach((key, object) -> {
            if (!object.fragment().isEmpty() && byFragment.containsKey(object.fragment())) {
                renamed.put(key, byFragment.get(object.fragment()));
            }
        });
    }

    /** As a plan that would turn one into the other: created is what only the second has, retired what only the first has. */
    public static Plan of(State from, State to, String release) {
        return new Plan(release, Order.of(new Between(from, to).steps(from)));
    }

    private ArrayList<Step> steps(State from) {
        var steps = new ArrayList<Step>();
        var before = new TreeMap<Key, SetupObject>();
        from.objects().values().forEach(object -> before.put(seen(object.key()), seen(object)));
        for (var after : to.objects().values()) {
            var wanted = comparing(after, before.get(after.key()));
            step(Optional.ofNullable(before.remove(after.key())), wanted).ifPresent(steps::add);
        }
        before.values().forEach(gone -> steps.add(new Step.Retire(gone)));
        return steps;
    }

    private static Optional<Step> step(Optional<SetupObject> before, SetupObject after) {
        if (before.isEmpty()) {
            return Optional.of(new Step.Create(after));
        }
        var changes = Difference.changes(after, before.get());
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Step.Update(before.get(), after, changes));
    }

    /** Whatever either of them holds is compared, be it stated or a default, and whether it is to be there already or not. */
    private static SetupObject comparing(SetupObject after, SetupObject before) {
        var compared = new TreeSet<>(after.compared());
        if (before != null) {
            compared.addAll(after.attributes().keySet());
            compared.addAll(before.attributes().keySet());
        }
        return new SetupObject(after.key(), after.fragment(), false, after.attributes(), compared);
    }

    private SetupObject seen(SetupObject object) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.replaceAll((name, value) -> seen(value));
        return new SetupObject(seen(object.key()), object.fragment(), false, attributes, object.compared());
    }

    /** The key as the second state has it. */
    private Key seen(Key key) {
        return renamed.getOrDefault(key, key);
    }

    private Value seen(Value value) {
        if (value instanceof Value.Ref ref) {
            return Value.of(seen(ref.key()));
        } else if (value instanceof Value.Many many) {
            return new Value.Many(many.values().stream().map(this::seen).toList());
        } else if (value instanceof Value.Fields fields) {
            var all = new TreeMap<>(fields.fields());
            all.replaceAll((name, field) -> seen(field));
            return new Value.Fields(all);
        }
        return value;
    }
}
