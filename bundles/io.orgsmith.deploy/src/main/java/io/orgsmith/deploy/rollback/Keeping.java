// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the objects that a rollback would take away have to stay, because others refer to them. EBS keeps many references
 * as text that no foreign key knows, so this looks at objects.
 */
final class Keeping {
    private final Map<String, SetupObject> created = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();

    /**
     * @param steps that are undone
     * @param state with all changes undone but those of the steps that create something
     */
    Keeping(List<RunStep> steps, State state) {
        var byName = new HashMap<String, SetupObject>();
        state.objects().forEach((key, object) -> byName.put(key.toString(), object));
        steps.stream()
                .filter(step -> creates(step) || step.intent().action().equals("along"))
                .map(step -> step.intent().name())
                .filter(byName::containsKey)
                .forEach(name -> created.put(name, byName.get(name)));
        byName.forEach((name, object) -> {
            if (!created.containsKey(name)) {
                keepUsedBy(object);
            }
        });
    }

    static boolean creates(RunStep step) {
        return step.intent().action().equals("create");
    }

    /** The object because of which what the step created has to stay. */
    Optional<String> user(RunStep step) {
        return creates(step) ? Optional.ofNullable(users.get(step.intent().name())) : Optional.empty();
    }

    /** What the step created stays, and so does all that it refers to. */
    void keep(RunStep step) {
        Optional.ofNullable(created.get(step.intent().name())).ifPresent(this::keepUsedBy);
    }

    private void keepUsedBy(SetupObject user) {
        var open = new ArrayDeque<>(List.of(user));
        while (!open.isEmpty()) {
            SetupObject next = open.pop();
            next.attributes().values().stream()
                    .flatMap(value -> value.references().stream())
                    .forEach(key -> {
                        SetupObject used = created.get(key.toString());
                        if (used != null
                                && users.putIfAbsent(key.toString(), next.key().toString()) == null) {
                            open.push(used);
                        }
                    });
        }
    }
}
