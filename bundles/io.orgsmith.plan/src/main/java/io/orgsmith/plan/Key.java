// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.List;

/** The business names that identify an object in any database, as {@link Kind} lists them. Never a database id. */
public final class Key implements Comparable<Key> {
    private final Kind kind;
    private final List<String> names;
    private final int hash;

    /** @param names not empty; a part that does not apply is the empty string */
    public Key(Kind kind, List<String> names) {
        this.kind = kind;
        this.names = List.copyOf(names);
        this.hash = 31 * this.names.hashCode() + kind.ordinal();
    }

    public static Key of(Kind kind, String... names) {
        return new Key(kind, List.of(names));
    }

    public Kind kind() {
        return kind;
    }

    public List<String> names() {
        return names;
    }

    /** The n-th business name, counted from 0. */
    public String name(int n) {
        return names.get(n);
    }

    /** The last and most telling name. */
    public String lastName() {
        return names.get(names.size() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Key key && hash == key.hash && kind == key.kind && names.equals(key.names);
    }

    @Override
    public int hashCode() {
        return hash;
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
        int order = kind.compareTo(other.kind);
        for (int i = 0; order == 0 && i < Math.min(names.size(), other.names.size()); i++) {
            order = names.get(i).compareTo(other.names.get(i));
        }
        return order == 0 ? Integer.compare(names.size(), other.names.size()) : order;
    }
}
