// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who changed an object of an EBS, of which the history keeps no rows: whoever signed last the rows that would have to be written
 * to put it back.
 */
final class Signatures {
    /** By the name of an object the day on which the tool was last at it. */
    private final Map<String, LocalDate> days = new HashMap<>();

    private final Map<Key, Hand> hands = new HashMap<>();

    /**
     * @param lab over the tables as they are, which it may change in memory
     * @param signer who signed a row
     */
    Signatures(Lab lab, State actual, List<Drift.Drifted> drifted, List<RunStep> steps, Signer signer) {
        for (RunStep step : steps) {
            if (step.isDone() && step.finished() != null) {
                var day = LocalDate.ofInstant(step.finished(), ZoneOffset.UTC);
                days.merge(step.intent().name(), day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        var back = drifted.stream()
                .filter(Drift.Drifted::found)
                .map(one -> back(one, actual.get(one.applied().key()).orElseThrow()))
                .toList();
        try {
            lab.changes(back).forEach(done -> sign(done, signer));
        } catch (SetupProblem cannot) {
            // What cannot be put back by writing rows names nobody.
            hands.clear();
        }
    }

    /** Tells who signed a row, and on what day. */
    interface Signer {
        Hand of(Row row);
    }

    Optional<Hand> of(SetupObject object) {
        return Optional.ofNullable(hands.get(object.key()));
    }

    private void sign(Lab.StepChanges done, Signer signer) {
        if (done.step() == null) {
            return;
        }
        Key key = done.step().key();
        done.changes().stream()
                .flatMap(Signatures::before)
                .filter(row -> isSignedAnew(row, days.get(key.toString())))
                .max(Comparator.comparing((Row row) -> row.day(Hands.WHEN)).thenComparing(row -> row.number(Hands.WHO)))
                .ifPresent(row -> hands.put(key, signer.of(row)));
    }

    private static Stream<Row> before(RowChange change) {
        if (change instanceof RowChange.Update update) {
            return Stream.of(update.before());
        }
        return change instanceof RowChange.Delete delete ? Stream.of(delete.before()) : Stream.empty();
    }

    /** A change past the forms leaves the signature of the tool. */
    private static boolean isSignedAnew(Row row, LocalDate ours) {
        if (row.get(Hands.WHO) == null || row.day(Hands.WHEN) == null) {
            return false;
        }
        boolean isTheTool = row.number(Hands.WHO) == Hands.SYSADMIN;
        return ours == null
                || (isTheTool
                        ? row.day(Hands.WHEN).isAfter(ours)
                        : !row.day(Hands.WHEN).isBefore(ours));
    }

    private static Step back(Drift.Drifted one, SetupObject there) {
        var attributes = new TreeMap<>(there.attributes());
        var compared = new TreeSet<>(one.applied().compared());
        for (Step.Change change : one.changes()) {
            compared.add(change.attribute());
            if (change.before() == null) {
                attributes.remove(change.attribute());
            } else {
                attributes.put(change.attribute(), change.before());
            }
        }
        var after = new SetupObject(there.key(), one.applied().fragment(), false, attributes, compared);
        return new Step.Update(there, after, one.changes());
    }
}
