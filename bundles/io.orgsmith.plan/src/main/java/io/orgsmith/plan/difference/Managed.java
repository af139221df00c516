// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the tool owns on a database, because it applied or adopted it.
 *
 * @param fragments the qualified id under which each object was declared at that time
 */
public record Managed(SortedMap<Key, String> fragments) {
    /** A database on which the tool owns nothing. */
    public static final Managed NOTHING = new Managed(new TreeMap<>());

    public Managed {
        fragments = Collections.unmodifiableSortedMap(new TreeMap<>(fragments));
    }

    public static Managed of(Map<Key, String> fragments) {
        return new Managed(new TreeMap<>(fragments));
    }
}
