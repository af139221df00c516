// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What must be there before an object can be. */
public final class Dependencies {
    private Dependencies() {}

    /** The objects that it refers to, and the owner of a profile value; never itself. */
    public static Set<Key> of(SetupObject object) {
        var keys = new TreeSet<Key>();
        object.attributes().values().forEach(value -> keys.addAll(value.references()));
        ownerOfProfileValue(object.key(), keys);
        keys.remove(object.key());
        return keys;
    }

    private static void ownerOfProfileValue(Key key, Collection<Key> keys) {
        if (key.kind() == Kind.PROFILE_VALUE) {
            switch (key.name(0)) {
                case "responsibility" -> keys.add(Key.of(Kind.RESPONSIBILITY, key.name(1), key.name(2)));
                case "user" -> keys.add(Key.of(Kind.USER, key.name(2)));
                default -> {}
            }
        }
    }
}
