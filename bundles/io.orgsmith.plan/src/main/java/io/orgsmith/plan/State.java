// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All objects of a desired or an actual organization structure, by key. */
public record State(SortedMap<Key, SetupObject> objects) {
    public State {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
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

    public Optional<SetupObject> get(Key key) {
        return Optional.ofNullable(objects.get(key));
    }
}
