// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.verify;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.difference.Difference;
import java.util.List;
import java.util.Optional;

/** Did everything that a text asks for take effect, whoever did it? */
public final class Verify {
    private Verify() {}

    /** What a database does not hold as the text states it, in the order of keys; empty when all is well. */
    public static List<Deviation> compare(State desired, State actual) {
        return desired.objects().values().stream()
                .flatMap(wanted -> deviation(wanted, actual.get(wanted.key())).stream())
                .toList();
    }

    private static Optional<Deviation> deviation(SetupObject wanted, Optional<SetupObject> actual) {
        if (actual.isEmpty()) {
            return Optional.of(new Deviation(wanted, false, List.of()));
        }
        List<Change> changes = Difference.changes(wanted, actual.get());
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Deviation(wanted, true, changes));
    }

    /**
     * An object that is not as the text states it.
     *
     * @param found whether it is there at all
     * @param changes the attributes that differ: {@code before} in the database, {@code after} in the text
     */
    public record Deviation(SetupObject wanted, boolean found, List<Change> changes) {}
}
