// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what is wanted with what is there. Only what the text states is compared. */
public final class Difference {
    private Difference() {}

    /**
     * The plan that turns the actual into the desired state, where nothing is renamed and whatever has a last day has had it.
     *
     * @param release the EBS release planned for, e.g. {@code 12.2}
     * @param managed what the tool owns there: only that is end-dated when the text no longer has it
     */
    public static Plan between(State desired, State actual, Managed managed, String release) {
        return between(desired, actual, managed, release, new TreeMap<>(), LocalDate.MAX);
    }

    /**
     * The same, where the text says that something had another name.
     *
     * @param renames the present key by the former one
     * @param today what ends later is ended now where the text no longer has it
     */
    public static Plan between(
            State desired,
            State actual,
            Managed managed,
            String release,
            SortedMap<Key, Key> renames,
            LocalDate today) {
        var steps = new ArrayList<Step>();
        var renamed = new Renamed(actual, renames);
        var still = new StillClassified(desired, actual, renamed);
        for (var wanted : desired.objects().values()) {
            step(wanted, renamed).ifPresent(steps::add);
        }
        for (var key : managed.fragments().keySet()) {
            if (desired.get(renamed.now(key)).isEmpty()) {
                actual.get(key)
                        .filter(object -> !isEnded(object, today) && !still.covers(object))
                        .ifPresent(o -> steps.add(new Step.Retire(o)));
            }
        }
        return new Plan(release, Order.of(steps));
    }

    /** What the text states of an object and a database holds differently, by attribute. */
    public static List<Change> changes(SetupObject wanted, SetupObject actual) {
        var changes = new ArrayList<Change>();
        for (String attribute : wanted.compared()) {
            Value before = actual.attributes().get(attribute);
            Value after = wanted.attributes().get(attribute);
            if (!same(attribute, before, after)) {
                changes.add(new Change(attribute, before, after));
            }
        }
        return changes;
    }

    private static Optional<Step> step(SetupObject wanted, Renamed renamed) {
        var actual = renamed.find(wanted.key());
        if (wanted.required()) {
            var problems = actual.map(there -> changes(wanted, there)).orElse(List.of());
            return Optional.of(new Step.Require(wanted, problems, actual.isPresent()));
        }
        if (actual.isEmpty()) {
            return Optional.of(new Step.Create(wanted));
        }
        var before = renamed.original(wanted.key()).orElseThrow();
        boolean isRenamed = !before.key().lastName().equals(wanted.key().lastName());
        var stated = isRenamed ? stating(wanted, "name") : wanted;
        var changes = changes(stated, actual.get());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Update(before, merged(stated, actual.get()), changes));
    }

    /** What has not begun yet ends, at the earliest, on its first day. */
    private static boolean isEnded(SetupObject object, LocalDate today) {
        var last = object.day("from").filter(today::isBefore).orElse(today);
        return object.day("to").filter(to -> !to.isAfter(last)).isPresent();
    }

    private static SetupObject stating(SetupObject wanted, String attribute) {
        var compared = new TreeSet<>(wanted.compared());
        compared.add(attribute);
        return new SetupObject(wanted.key(), wanted.fragment(), wanted.required(), wanted.attributes(), compared);
    }

    private static SetupObject merged(SetupObject wanted, SetupObject actual) {
        var attributes = new TreeMap<>(actual.attributes());
        wanted.compared().forEach(name -> wanted.value(name).ifPresent(value -> attributes.put(name, value)));
        return new SetupObject(wanted.key(), wanted.fragment(), false, attributes, wanted.compared());
    }

    private static boolean same(String attribute, Value a, Value b) {
        if (a == null || b == null || a.equals(b)) {
            return Objects.equals(a, b);
        }
        boolean ordered = Value.ORDERED.contains(attribute);
        return canonical(a, ordered).equals(canonical(b, ordered));
    }

    /** A list of one is that one; a list that keeps no order is sorted. */
    private static Value canonical(Value value, boolean ordered) {
        if (value instanceof Value.Many many) {
            var values = many.values().stream().map(item -> canonical(item, false));
            var list = (ordered ? values : values.sorted(Comparator.comparing(Value::print))).toList();
            return list.size() == 1 ? list.get(0) : new Value.Many(list);
        }
        if (value instanceof Value.Fields fields) {
            var canonical = new TreeMap<String, Value>();
            fields.fields().forEach((name, field) -> canonical.put(name, canonical(field, false)));
            return new Value.Fields(canonical);
        }
        return value;
    }
}
