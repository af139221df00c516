// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds, apart from what every EBS holds.
 *
 * @param declared what somebody set up or changed there
 * @param required what EBS brought along and that refers to: it is declared {@code existing}
 */
record Found(SortedMap<Key, SetupObject> declared, SortedMap<Key, SetupObject> required) {

    /** @param installed what a freshly installed system of the release holds */
    static Found of(State state, State installed) {
        var declared = new TreeMap<>(state.objects());
        declared.values().removeIf(object -> isUnchanged(object, installed) || isPredefined(object));
        var required = new TreeMap<Key, SetupObject>();
        var open = new ArrayDeque<SetupObject>(declared.values());
        while (!open.isEmpty()) {
            var object = open.remove();
            boolean isDeclared = declared.containsKey(object.key());
            var needed =
                    isDeclared ? Owners.all(object) : Owners.of(object).stream().toList();
            for (var key : needed) {
                Optional<SetupObject> there = declared.containsKey(key) ? Optional.empty() : state.get(key);
                there.filter(one -> required.putIfAbsent(key, one) == null).ifPresent(open::add);
            }
        }
        return new Found(declared, required);
    }

    /** All of a state that was not read from a database: it says itself what is only required. */
    static Found written(State state) {
        var declared = new TreeMap<>(state.objects());
        var required = new TreeMap<>(state.objects());
        declared.values().removeIf(SetupObject::required);
        required.values().removeIf(object -> !object.required());
        return new Found(declared, required);
    }

    private static boolean isUnchanged(SetupObject object, State installed) {
        return installed
                .get(object.key())
                .filter(before -> before.attributes().equals(object.attributes()))
                .isPresent();
    }

    /** The security profile that EBS gives each business group, of its name and reaching all of it. */
    private static boolean isPredefined(SetupObject object) {
        return object.key().kind() == Kind.SECURITY_PROFILE
                && object.flag("viewAll", false)
                && object.ref("businessGroup")
                        .filter(group -> group.lastName().equals(object.key().lastName()))
                        .isPresent();
    }
}
