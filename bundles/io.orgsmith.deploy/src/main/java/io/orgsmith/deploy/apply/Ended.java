// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.difference.RenamedOwners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last days that a database has after a plan, by the names that the objects have then. */
final class Ended {
    private static final String TO = "to";
    private static final String SAME = "sameOrganization";

    private final Map<Key, Value> ends = new HashMap<>();

    /** @param before what the database has before the plan */
    Ended(State before, Plan plan) {
        var owners = RenamedOwners.of(plan.steps());
        for (SetupObject object : before.unsorted()) {
            object.value(TO).ifPresent(end -> ends.put(owners.after(object.key()), end));
        }
        for (Step step : plan.steps()) {
            if (step instanceof Step.Update update) {
                ends.remove(owners.after(update.before().key()));
                update.after().value(TO).ifPresent(end -> ends.put(update.key(), end));
            }
        }
    }

    /** The kinds of those that are one organization with another: what one says of its end holds for both. */
    static Set<Kind> sharing(List<SetupObject> managed) {
        return managed.stream()
                .flatMap(object -> object.refs(SAME).stream().flatMap(other -> Stream.of(object.key(), other)))
                .map(Key::kind)
                .collect(Collectors.toSet());
    }

    /** Of some it is known otherwise what the database has of them after the plan. */
    void read(List<SetupObject> after) {
        for (SetupObject object : after) {
            ends.remove(object.key());
            object.value(TO).ifPresent(end -> ends.put(object.key(), end));
        }
    }

    /**
     * The owned objects, each whose last day the text does not state as if it stated the one that is there: whoever ends
     * something later differs from that.
     */
    List<SetupObject> noted(List<SetupObject> managed) {
        return managed.stream().map(this::noted).toList();
    }

    private SetupObject noted(SetupObject object) {
        var end = ends.get(object.key());
        return end == null || object.compared().contains(TO) ? object : with(end, object);
    }

    private static SetupObject with(Value end, SetupObject object) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.put(TO, end);
        var compared = new TreeSet<>(object.compared());
        compared.add(TO);
        return new SetupObject(object.key(), object.fragment(), object.required(), attributes, compared);
    }
}
