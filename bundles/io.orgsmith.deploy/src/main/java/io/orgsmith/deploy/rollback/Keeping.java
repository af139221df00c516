// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of the objects that a rollback would take away have to stay, because others refer to them. EBS keeps many references
 * as text that no foreign key knows, so this looks at objects.
 */
final class Keeping {
    private final Map<Key, SetupObject> created = new HashMap<>();
    private final Map<Key, Key> users = new HashMap<>();

    /** By what a step calls an object, its key in the state. What two objects were called in turn means none of them. */
    private final Map<String, Key> called = new HashMap<>();

    /**
     * @param steps that are undone
     * @param state with all changes undone but those of the steps that create something
     * @param later the names that these steps gave
     */
    Keeping(List<RunStep> steps, State state, LaterNames later) {
        readNames(state, later);
        steps.stream()
                .filter(step -> creates(step) || step.intent().action().equals("along"))
                .map(step -> called.get(step.intent().name()))
                .filter(Objects::nonNull)
                .forEach(key -> state.get(key).ifPresent(object -> created.put(key, object)));
        state.objects().forEach((key, object) -> {
            if (!created.containsKey(key)) {
                keepUsedBy(object);
            }
        });
    }

    private void readNames(State state, LaterNames later) {
        var shared = new HashSet<String>();
        for (Key key : state.objects().keySet()) {
            for (Key name : later.of(key)) {
                Key other = called.putIfAbsent(name.toString(), key);
                if (other != null && !other.equals(key)) {
                    shared.add(name.toString());
                }
            }
        }
        called.keySet().removeAll(shared);
    }

    static boolean creates(RunStep step) {
        return step.intent().action().equals("create");
    }

    /** The object because of which what the step created has to stay. */
    Optional<String> user(RunStep step) {
        return creates(step)
                ? Optional.ofNullable(called.get(step.intent().name()))
                        .map(users::get)
                        .map(Key::toString)
                : Optional.empty();
    }

    /** What the step created stays, and so does all that it refers to. */
    void keep(RunStep step) {
        Optional.ofNullable(called.get(step.intent().name())).map(created::get).ifPresent(this::keepUsedBy);
    }

    private void keepUsedBy(SetupObject user) {
        var open = new ArrayDeque<>(List.of(user));
        while (!open.isEmpty()) {
            SetupObject next = open.pop();
            next.attributes().values().stream()
                    .flatMap(value -> value.references().stream())
                    .forEach(key -> {
                        SetupObject used = created.get(key);
                        if (used != null && users.putIfAbsent(key, next.key()) == null) {
                            open.push(used);
                        }
                    });
        }
    }
}
