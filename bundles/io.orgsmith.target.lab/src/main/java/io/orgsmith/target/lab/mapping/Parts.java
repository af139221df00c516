// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Value;
import java.util.List;

/** Reads the parts of an object, such as the segments of a chart of accounts. */
public final class Parts {
    private Parts() {}

    /** The part's values of that name: empty where it has none, one element where it is single. */
    public static List<Value> values(Value.Fields part, String name) {
        Value value = part.fields().get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Value.Many many ? many.values() : List.of(value);
    }
}
