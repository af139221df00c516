// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Builds wanted objects for tests: everything that is given is stated. */
final class Wanted {
    private final Key key;
    private final String fragment;
    private final TreeMap<String, Value> attributes = new TreeMap<>();

    private Wanted(Key key, String fragment) {
        this.key = key;
        this.fragment = fragment;
    }

    static Wanted a(Kind kind, String fragment, String... names) {
        return new Wanted(Key.of(kind, names), fragment);
    }

    Wanted with(String attribute, Value value) {
        attributes.put(attribute, value);
        return this;
    }

    Wanted with(String attribute, String text) {
        return with(attribute, Value.of(text));
    }

    Wanted with(String attribute, boolean on) {
        return with(attribute, Value.of(on));
    }

    Wanted from(String day) {
        return with("from", Value.of(LocalDate.parse(day)));
    }

    Wanted refers(String attribute, Kind kind, String... names) {
        return with(attribute, Value.of(Key.of(kind, names)));
    }

    SetupObject object() {
        return new SetupObject(key, fragment, false, attributes, new java.util.TreeSet<>(attributes.keySet()));
    }

    static Value many(Value... values) {
        return new Value.Many(List.of(values));
    }

    static Value texts(String... texts) {
        return new Value.Many(Arrays.stream(texts).map(Value::of).toList());
    }

    /** @param pairs name, value, name, value … */
    static Value fields(Object... pairs) {
        var fields = new TreeMap<String, Value>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1] instanceof Value v ? v : Value.of((String) pairs[i + 1]));
        }
        return new Value.Fields(fields);
    }

    static Step create(Wanted wanted) {
        return new Step.Create(wanted.object());
    }

    static Step require(Wanted wanted) {
        return new Step.Require(wanted.object(), List.of(), true);
    }

    /** The object exists and differs in the attribute. */
    static Step update(Wanted wanted, String attribute) {
        SetupObject after = wanted.object();
        return new Step.Update(
                after,
                after,
                List.of(new Step.Change(attribute, null, after.value(attribute).orElse(null))));
    }

    /** The object exists under another name. */
    static Step rename(Wanted wanted, String formerly) {
        SetupObject after = wanted.object();
        var names = new java.util.ArrayList<>(after.key().names());
        names.set(names.size() - 1, formerly);
        var before = new SetupObject(
                new Key(after.key().kind(), names), after.fragment(), false, after.attributes(), after.compared());
        return new Step.Update(
                before,
                after,
                List.of(new Step.Change(
                        "name", Value.of(formerly), Value.of(after.key().lastName()))));
    }

    /** The object exists and is to have the attributes no longer. */
    static Step clear(Wanted wanted, String... attributes) {
        SetupObject there = wanted.object();
        return new Step.Update(
                there,
                there,
                Arrays.stream(attributes)
                        .filter(attribute -> there.value(attribute).isPresent())
                        .map(attribute -> new Step.Change(
                                attribute, there.value(attribute).orElseThrow(), null))
                        .toList());
    }

    static Step retire(Wanted wanted) {
        return new Step.Retire(wanted.object());
    }

    static Plan plan(Step... steps) {
        return new Plan("12.2", List.of(steps));
    }
}
