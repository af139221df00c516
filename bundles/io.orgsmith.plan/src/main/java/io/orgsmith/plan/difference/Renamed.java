// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A database under the names that the text has for what is in it. */
final class Renamed {
    private final State actual;
    private final Map<Key, Key> now = new HashMap<>();
    private final Map<Key, SetupObject> byNow = new HashMap<>();

    /** @param renames the present key by the former one; of no effect where the former is not there, or the present already is */
    Renamed(State actual, SortedMap<Key, Key> renames) {
        this.actual = actual;
        if (!renames.isEmpty()) {
            actual.objects().keySet().stream().filter(Renamed::isOwner).forEach(key -> rename(key, key, renames));
            actual.objects().keySet().stream()
                    .filter(key -> !isOwner(key))
                    .forEach(key -> rename(key, withOwner(key), renames));
        }
        new TreeMap<>(now)
                .forEach((former, present) -> actual.get(former).ifPresent(object -> byNow.put(present, object)));
    }

    /** The key that the text has for what the database has under this one. */
    Key now(Key key) {
        return now.getOrDefault(key, key);
    }

    /** The object as the database has it. */
    Optional<SetupObject> original(Key key) {
        var renamed = byNow.get(key);
        return renamed == null && !now.containsKey(key) ? actual.get(key) : Optional.ofNullable(renamed);
    }

    /** The object with all that it refers to under present names. */
    Optional<SetupObject> find(Key key) {
        return original(key).map(object -> now.isEmpty() ? object : renamed(key, object));
    }

    private SetupObject renamed(Key key, SetupObject object) {
        var attributes = new TreeMap<String, Value>();
        object.attributes().forEach((name, value) -> attributes.put(name, value.under(this::now)));
        return SetupObject.read(key, attributes);
    }

    private void rename(Key key, Key inOwner, SortedMap<Key, Key> renames) {
        var present = renames.getOrDefault(inOwner, inOwner);
        if (!present.equals(key) && actual.get(present).isEmpty()) {
            now.put(key, present);
        }
    }

    private static boolean isOwner(Key key) {
        return key.kind() == Kind.BUSINESS_GROUP || key.kind() == Kind.VALUE_SET;
    }

    private Key withOwner(Key key) {
        return RenamedOwners.owner(key)
                .map(owner -> RenamedOwners.in(now(owner).name(0), key))
                .orElse(key);
    }
}
