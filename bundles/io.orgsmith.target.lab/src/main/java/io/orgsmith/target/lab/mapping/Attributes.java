// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the attributes of an object while it is read. */
public final class Attributes {
    private final SortedMap<String, Value> values = new TreeMap<>();

    /** Adds the value, or nothing where it is empty. */
    public Attributes put(String attribute, Optional<? extends Value> value) {
        value.ifPresent(v -> values.put(attribute, v));
        return this;
    }

    public Attributes put(String attribute, Value value) {
        values.put(attribute, value);
        return this;
    }

    /** Adds a text, or nothing where it is null. */
    public Attributes put(String attribute, String text) {
        return put(attribute, Optional.ofNullable(text).map(Value::of));
    }

    /** Adds several values in their order, or nothing where there are none. */
    public Attributes several(String attribute, Collection<? extends Value> several) {
        if (!several.isEmpty()) {
            values.put(attribute, new Value.Many(List.copyOf(several)));
        }
        return this;
    }

    /** Adds several values whose order says nothing, sorted. */
    public Attributes sorted(String attribute, Collection<? extends Value> several) {
        return several(
                attribute,
                several.stream().sorted(Comparator.comparing(Value::print)).toList());
    }

    public SetupObject object(Key key) {
        return SetupObject.read(key, values);
    }

    /** The attributes as a part of an object. */
    public Value.Fields part() {
        return new Value.Fields(values);
    }
}
