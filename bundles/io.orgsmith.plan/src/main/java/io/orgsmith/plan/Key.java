// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.Comparator;
import java.util.List;

/**
 * The business names that identify an object in any database, as {@link Kind} lists them. Never a database id.
 *
 * @param names not empty; a part that does not apply is the empty string
 */
public record Key(Kind kind, List<String> names) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::kind).thenComparing(key -> String.join("\u0000", key.names));

    public Key {
        names = List.copyOf(names);
    }

    public static Key of(Kind kind, String... names) {
        return new Key(kind, List.of(names));
    }

    /** The n-th business name, counted from 0. */
    public String name(int n) {
        return names.get(n);
    }

    /** The last and most telling name. */
    public String lastName() {
        return names.get(names.size() - 1);
    }

    /** Kind and names for people, e.g. {@code operating unit 光华集团 / 电视机业务}. */
    @Override
    public String toString() {
        return kind.words() + " "
                + String.join(" / ", names.stream().filter(n -> !n.isEmpty()).toList());
    }

    /** By kind, then by names in code point order: the same in every locale. */
    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
