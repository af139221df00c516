// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A part of what a text wants: some objects with all that they depend on. */
public final class Part {
    private Part() {}

    /** Everything that can be asked for, by key with its qualified id: what the text wants, and what it once wanted. */
    public static SortedMap<Key, String> choice(State desired, Managed managed) {
        var all = new TreeMap<>(managed.fragments());
        desired.objects().forEach((key, object) -> all.put(key, object.fragment()));
        return all;
    }

    /**
     * What a word means: the objects with that qualified id ({@code operating-unit:TV}); else those with that name, or with that
     * id whatever their kind.
     */
    public static Set<Key> meant(String word, Map<Key, String> choice) {
        var exact = choice.entrySet().stream()
                .filter(one -> one.getValue().equals(word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!exact.isEmpty()) {
            return exact;
        }
        return choice.entrySet().stream()
                .filter(one ->
                        one.getKey().lastName().equals(word) || one.getValue().endsWith(":" + word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The objects of these keys with what they refer to, and so on. */
    public static State of(State desired, Collection<Key> keys) {
        var part = new TreeMap<Key, SetupObject>();
        var open = new ArrayDeque<>(keys);
        while (!open.isEmpty()) {
            var object = desired.get(open.pop()).orElse(null);
            if (object != null && part.put(object.key(), object) == null) {
                open.addAll(Dependencies.of(object));
            }
        }
        return new State(part);
    }

    /** Of what is managed, that of these keys. */
    public static Managed of(Managed managed, Collection<Key> keys) {
        var part = new TreeMap<>(managed.fragments());
        part.keySet().retainAll(keys);
        return new Managed(part);
    }
}
