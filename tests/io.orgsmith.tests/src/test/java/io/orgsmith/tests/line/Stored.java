// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What EBS stores of a desired state: that has to come back from an import. */
public final class Stored {
    private Stored() {}

    /** What is applied, without how the author writes the name of a profile; what has to be there already is found there. */
    public static SortedMap<Key, Map<String, Value>> of(State state) {
        var stored = new TreeMap<Key, Map<String, Value>>();
        state.objects().values().stream()
                .filter(object -> !object.required())
                .forEach(object -> stored.put(object.key(), attributes(object)));
        return stored;
    }

    private static Map<String, Value> attributes(SetupObject object) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.remove("profile");
        return attributes;
    }
}
