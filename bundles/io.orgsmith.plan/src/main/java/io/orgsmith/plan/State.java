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
    private final Map<Key, SetupObject> byKey;

    /** Put into order when somebody asks for it: who only looks for single objects of many need not wait for that. */
    private volatile SortedMap<Key, SetupObject> sorted;

    public State(SortedMap<Key, SetupObject> objects) {
        this(new HashMap<>(objects));
    }

    private State(HashMap<Key, SetupObject> byKey) {
        this.byKey = byKey;
    }

    /** @throws IllegalArgumentException when two objects have the same key */
    public static State of(Collection<SetupObject> objects) {
        var byKey = new HashMap<Key, SetupObject>();
        for (SetupObject object : objects) {
            if (byKey.put(object.key(), object) != null) {
                throw new IllegalArgumentException("two objects with one key: " + object.key());
            }
        }
        return new State(byKey);
    }

    /** In the order of keys. */
    public SortedMap<Key, SetupObject> objects() {
        if (sorted == null) {
            sorted = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
        }
        return sorted;
    }

    /** In no particular order. */
    public Collection<SetupObject> unsorted() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    public Optional<SetupObject> get(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && byKey.equals(state.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return objects().values().toString();
    }
}
