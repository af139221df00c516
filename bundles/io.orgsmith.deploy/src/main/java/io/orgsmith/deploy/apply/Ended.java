// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The last days of what is owned, where the text says nothing of one and the database has one nevertheless. */
final class Ended {
    private static final String TO = "to";

    private Ended() {}

    /** The objects with such a day as if it were stated: whoever ends something later differs from that. */
    static List<SetupObject> noted(List<SetupObject> managed, State after) {
        return managed.stream().map(object -> noted(object, after)).toList();
    }

    private static SetupObject noted(SetupObject object, State after) {
        return object.compared().contains(TO)
                ? object
                : after.get(object.key())
                        .flatMap(there -> there.value(TO))
                        .map(end -> with(end, object))
                        .orElse(object);
    }

    private static SetupObject with(Value end, SetupObject object) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.put(TO, end);
        var compared = new TreeSet<>(object.compared());
        compared.add(TO);
        return new SetupObject(object.key(), object.fragment(), object.required(), attributes, compared);
    }
}
