// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Short ways to say objects and values in tests. */
public final class Things {
    private Things() {}

    /** An object that states these attributes: name, value, name, value … */
    public static SetupObject object(Key key, Object... attributes) {
        SortedMap<String, Value> values = values(attributes);
        return new SetupObject(key, "test:" + key.lastName(), false, values, new TreeMap<>(values).navigableKeySet());
    }

    /** A part: name, value, name, value … */
    public static Value.Fields part(Object... fields) {
        return new Value.Fields(values(fields));
    }

    public static Value many(Object... values) {
        return new Value.Many(Arrays.stream(values).map(Things::value).toList());
    }

    /** A name in another language. */
    public static Value.Fields name(String language, String text) {
        return part("language", language, "text", text);
    }

    public static SortedMap<String, Value> values(Object... pairs) {
        var values = new TreeMap<String, Value>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], value(pairs[i + 1]));
        }
        return values;
    }

    static Value value(Object given) {
        if (given instanceof Value value) {
            return value;
        } else if (given instanceof Key key) {
            return Value.of(key);
        } else if (given instanceof LocalDate day) {
            return Value.of(day);
        } else if (given instanceof Boolean on) {
            return Value.of(on);
        } else if (given instanceof Integer number) {
            return new Value.Whole(number);
        } else if (given instanceof List<?> list) {
            return many(list.toArray());
        }
        return Value.of((String) given);
    }
}
