// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.TreeSet;

/**
 * Something that a plan stands on and that somebody changed since.
 *
 * @param attribute empty where the object as a whole came or went
 * @param was null for none
 * @param now null for none
 * @param there whether the object is there now
 */
public record Moved(Key key, String attribute, Value was, Value now, boolean there) {

    /** The attributes in which two readings of an object differ, by name. */
    static List<Moved> between(SetupObject was, SetupObject now) {
        var names = new TreeSet<>(was.attributes().keySet());
        names.addAll(now.attributes().keySet());
        return names.stream()
                .filter(name -> !was.value(name).equals(now.value(name)))
                .map(name -> new Moved(
                        was.key(),
                        name,
                        was.value(name).orElse(null),
                        now.value(name).orElse(null),
                        true))
                .toList();
    }
}
