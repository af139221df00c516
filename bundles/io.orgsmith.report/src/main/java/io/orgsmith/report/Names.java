// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.Key;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How cells name the objects of a workbook: by as few of their names as tell them apart. */
record Names(Set<Key> keys) {
    Names(Collection<Key> keys) {
        this(new TreeSet<>(keys));
    }

    /** The last name where no other object of the kind bears it, else all of them without empty ones before the first. */
    List<String> shortest(Key key) {
        var last = key.names().subList(key.names().size() - 1, key.names().size());
        return keys.contains(key) && meant(new Key(key.kind(), last)).size() == 1 ? last : told(key);
    }

    /** The objects that a cell may mean: the one with exactly these names, else all whose names end with them. */
    List<Key> meant(Key given) {
        var told = told(given);
        return keys.contains(given)
                ? List.of(given)
                : keys.stream()
                        .filter(key -> key.kind() == given.kind() && endsWith(key.names(), told))
                        .toList();
    }

    private static boolean endsWith(List<String> names, List<String> told) {
        int from = names.size() - told.size();
        return from >= 0 && names.subList(from, names.size()).equals(told);
    }

    private static List<String> told(Key key) {
        var names = key.names();
        int first = 0;
        while (first < names.size() - 1 && names.get(first).isEmpty()) {
            first++;
        }
        return names.subList(first, names.size());
    }
}
