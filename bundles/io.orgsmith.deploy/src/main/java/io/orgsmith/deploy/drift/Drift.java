// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import io.orgsmith.deploy.journal.Run;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.difference.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a database differs from what the last apply left, whatever the text says today.
 *
 * @param objects how many objects the tool owns
 * @param last the last run that succeeded
 * @param drifted in the order of keys
 * @param foreign what the tool does not own, in the order of keys
 */
public record Drift(int objects, Optional<Run> last, List<Drifted> drifted, List<SetupObject> foreign) {
    public Drift {
        drifted = List.copyOf(drifted);
        foreign = List.copyOf(foreign);
    }

    /**
     * An owned object that somebody else changed or took away.
     *
     * @param applied as the tool left it
     * @param found whether it is there at all
     * @param changes what differs: {@code before} as it was applied, {@code after} as it is now
     * @param hand who changed it, where the database tells
     */
    public record Drifted(SetupObject applied, boolean found, List<Change> changes, Optional<Hand> hand) {
        public Drifted {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Compares only what the text stated when it was applied, and whether an object was end-dated since.
     *
     * @param applied what the tool owns
     * @param hands who changed an object
     */
    static Drift between(State applied, State actual, Optional<Run> last, Function<SetupObject, Optional<Hand>> hands) {
        var drifted = new ArrayList<Drifted>();
        for (SetupObject object : applied.unsorted()) {
            Optional<SetupObject> now = actual.get(object.key());
            List<Change> changes = now.map(there -> changes(object, there)).orElse(List.of());
            if (now.isEmpty() || !changes.isEmpty()) {
                drifted.add(new Drifted(object, now.isPresent(), changes, hands.apply(object)));
            }
        }
        drifted.sort(Comparator.comparing(one -> one.applied().key()));
        List<SetupObject> foreign = actual.unsorted().stream()
                .filter(object -> applied.get(object.key()).isEmpty())
                .sorted(Comparator.comparing(SetupObject::key))
                .toList();
        return new Drift(applied.unsorted().size(), last, drifted, foreign);
    }

    private static List<Change> changes(SetupObject applied, SetupObject now) {
        var changes = new ArrayList<Change>();
        for (Change change : Difference.changes(applied, now)) {
            changes.add(new Change(change.attribute(), change.after(), change.before()));
        }
        if (!applied.compared().contains("to")) {
            now.value("to").ifPresent(end -> changes.add(new Change("to", null, end)));
        }
        return changes;
    }

    /** Whether all that the tool owns is as it left it. */
    public boolean isNone() {
        return drifted.isEmpty();
    }
}
