// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small objects for tests: everything given is also compared. */
public final class Objects {
    private Objects() {}

    /** @param attributes name, value, name, value … */
    public static SetupObject object(Key key, Object... attributes) {
        var values = new TreeMap<String, Value>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put((String) attributes[i], value(attributes[i + 1]));
        }
        return new SetupObject(key, "id:" + key.lastName(), false, values, new TreeSet<>(values.keySet()));
    }

    /** The same object as one that is only required. */
    public static SetupObject required(SetupObject object) {
        return new SetupObject(object.key(), object.fragment(), true, object.attributes(), object.compared());
    }

    public static State state(SetupObject... objects) {
        return State.of(List.of(objects));
    }

    private static Value value(Object value) {
        if (value instanceof Value known) {
            return known;
        } else if (value instanceof Key key) {
            return Value.of(key);
        } else if (value instanceof Boolean flag) {
            return Value.of(flag);
        } else if (value instanceof List<?> list) {
            return new Value.Many(list.stream().map(Objects::value).toList());
        }
        return Value.of((String) value);
    }
}
