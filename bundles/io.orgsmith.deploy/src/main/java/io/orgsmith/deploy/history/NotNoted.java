// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.List;

/**
 * What a text states and a database holds, while the history does not say so: somebody entered it by hand before it was
 * written down. Until it is noted, drift reports it, and the tool does not own it.
 */
public final class NotNoted {
    private NotNoted() {}

    /**
     * The objects for which an apply has something to note even where it has nothing to do.
     *
     * @param applied see {@link History#applied}
     */
    public static List<SetupObject> of(State desired, State applied) {
        return desired.objects().values().stream()
                .filter(object -> !object.required())
                .filter(object -> applied.get(object.key())
                        .filter(noted -> isSame(object, noted))
                        .isEmpty())
                .toList();
    }

    private static boolean isSame(SetupObject stated, SetupObject noted) {
        return stated.compared().equals(noted.compared())
                && stated.compared().stream()
                        .allMatch(attribute -> stated.value(attribute).equals(noted.value(attribute)));
    }
}
