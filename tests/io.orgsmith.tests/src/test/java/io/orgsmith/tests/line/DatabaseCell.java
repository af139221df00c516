// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.deploy.apply.ApplyResult;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What works for one kind of object in one lab. */
record DatabaseCell(boolean applied, boolean readBack, boolean updated, boolean retired) {
    static final DatabaseCell ALL = new DatabaseCell(true, true, true, true);

    /** EBS knows no end of these; they stay, and the tool owns them no longer. */
    private static final Set<Kind> ENDLESS =
            EnumSet.of(Kind.VALUE_SET, Kind.CHART_OF_ACCOUNTS, Kind.LEDGER, Kind.SECURITY_PROFILE);

    /** Sets up one object of each kind, changes each, and takes them all out of the text. */
    static Map<Kind, DatabaseCell> tryOut(LabLine lab, KindsText text) {
        var applied = lab.apply(text.desired());
        var first = lab.actual();
        var updated = lab.apply(text.changed());
        var second = lab.actual();
        lab.apply(State.of(List.of()));
        boolean isOwned = !new History(lab.address()).managed().fragments().isEmpty();
        boolean isDone = lab.plan(State.of(List.of())).isEmpty() && !isOwned;
        var last = lab.actual();
        var cells = new EnumMap<Kind, DatabaseCell>(Kind.class);
        for (Kind kind : Kind.values()) {
            cells.put(
                    kind,
                    new DatabaseCell(
                            isWritten(kind, applied, Step.Create.class),
                            holds(kind, text.desired(), first),
                            isWritten(kind, updated, Step.Update.class) && holds(kind, text.changed(), second),
                            isDone && of(kind, text.changed()).allMatch(object -> isEnded(object, last))));
        }
        return cells;
    }

    private static boolean isWritten(Kind kind, ApplyResult result, Class<? extends Step> type) {
        return result.steps().stream()
                .anyMatch(step -> step.step().key().kind() == kind && type.isInstance(step.step()) && step.rows() > 0);
    }

    private static boolean holds(Kind kind, State desired, State actual) {
        return of(kind, desired).findAny().isPresent()
                && Verify.compare(desired, actual).stream()
                        .noneMatch(deviation -> deviation.wanted().key().kind() == kind);
    }

    private static boolean isEnded(SetupObject object, State actual) {
        return actual.get(object.key())
                .map(there ->
                        ENDLESS.contains(object.key().kind()) || there.day("to").isPresent())
                .orElse(true);
    }

    private static Stream<SetupObject> of(Kind kind, State state) {
        return state.objects().values().stream().filter(object -> object.key().kind() == kind);
    }

    /** As a cell of a table. */
    @Override
    public String toString() {
        return Stream.of(applied, readBack, updated, retired)
                .map(works -> works ? "✓" : "**NO**")
                .reduce("", String::concat);
    }
}
