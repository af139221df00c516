// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One object of an organization structure, as it is wanted or as a database holds it. Attributes bear the names of the
 * features of {@code org.ecore} that are marked as stored.
 *
 * @param fragment the qualified id of the declaration, e.g. {@code operating-unit:TV}; empty where it was read from a database
 * @param required only required (declared {@code existing}): checked, never created or changed
 * @param attributes every attribute with its value, defaults included; one that has no value is absent
 * @param compared the names of the attributes that the text states: only these are compared with a database
 */
public record SetupObject(
        Key key, String fragment, boolean required, SortedMap<String, Value> attributes, SortedSet<String> compared) {
    public SetupObject {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        compared = Collections.unmodifiableSortedSet(new TreeSet<>(compared));
    }

    /** An object read from a database: everything read is comparable. */
    public static SetupObject read(Key key, SortedMap<String, Value> attributes) {
        return new SetupObject(key, "", false, attributes, new TreeSet<>(attributes.keySet()));
    }

    /** The attribute's value, empty where it has none. */
    public Optional<Value> value(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute as text; empty string where it has no value. */
    public String text(String attribute) {
        return value(attribute).map(Value::print).orElse("");
    }

    /** The attribute as yes or no; the fallback where it has no value. */
    public boolean flag(String attribute, boolean fallback) {
        return value(attribute).map(v -> ((Value.Flag) v).on()).orElse(fallback);
    }

    /** The attribute as a day, empty where it has no value. */
    public Optional<LocalDate> day(String attribute) {
        return value(attribute).map(v -> ((Value.Day) v).day());
    }

    /** The key of the object that the attribute refers to; of several the first. */
    public Optional<Key> ref(String attribute) {
        return refs(attribute).stream().findFirst();
    }

    /** The keys of all objects that the attribute refers to, in their order. */
    public List<Key> refs(String attribute) {
        return values(attribute).stream().map(v -> ((Value.Ref) v).key()).toList();
    }

    /** The attribute as a list: empty where it has no value, one element where it is single. */
    public List<Value> values(String attribute) {
        return value(attribute)
                .map(v -> v instanceof Value.Many many ? many.values() : List.of(v))
                .orElse(List.of());
    }
}
