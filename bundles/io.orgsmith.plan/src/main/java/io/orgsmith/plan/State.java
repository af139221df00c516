// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All objects of a desired or an actual organization structure, by key. */
public final class State {
    private final SortedMap<Key, SetupObject> objects;
    private final Map<Key, SetupObject> byKey;

    public State(SortedMap<Key, SetupObject> objects) {
        this.objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
        this.byKey = new HashMap<>(objects);
    }

    /** @throws IllegalArgumentException when two objects have the same key */
    public static State of(Collection<SetupObject> objects) {
        var byKey = new TreeMap<Key, SetupObject>();
        for (SetupObject object : objects) {
            if (byKey.put(object.key(), object) != null) {
                throw new IllegalArgumentException("two objects with one key: " + object.key());
            }
        }
        return new State(byKey);
    }

    /** In the order of keys. */
    public SortedMap<Key, SetupObject> objects() {
        return objects;
    }

    public Optional<SetupObject> get(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && objects.equals(state.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    @Override
    public String toString() {
        return objects.values().toString();
    }
}
