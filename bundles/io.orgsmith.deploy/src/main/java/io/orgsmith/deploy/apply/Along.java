// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The security profiles that are there after a plan though no step asks for them: EBS gives one to each business group. */
final class Along {
    /** The only kind that comes by itself. */
    static final Kind KIND = Kind.SECURITY_PROFILE;

    private final Map<Key, List<Key>> byCause = new HashMap<>();

    /** @param after all of that kind, after the plan */
    Along(Plan plan, State before, List<SetupObject> after) {
        Set<Key> planned = plan.steps().stream().map(Step::key).collect(Collectors.toSet());
        for (SetupObject object : after) {
            if (before.get(object.key()).isEmpty() && !planned.contains(object.key())) {
                cause(object, planned).ifPresent(key -> byCause.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(object.key()));
            }
        }
    }

    /** What the step brings along. */
    List<Key> with(Step step) {
        return byCause.getOrDefault(step.key(), List.of());
    }

    private static Optional<Key> cause(SetupObject object, Set<Key> planned) {
        return object.attributes().values().stream()
                .flatMap(value -> value.references().stream())
                .filter(planned::contains)
                .findFirst();
    }
}
