// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.journal.StepId;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds out who changed an object: compares the rows that the steps on it left with what they are now. */
final class Hands {
    private static final String WHO = "LAST_UPDATED_BY";
    private static final String WHEN = "LAST_UPDATE_DATE";

    private final TableImage now;

    /** By the name of an object and the place of a row the row as the tool left it; of one that it only changed the columns known. */
    private final Map<String, Map<Place, Row>> left = new HashMap<>();

    /** @param now of all tables, with those of what is owned */
    Hands(TableImage now, List<RunStep> steps, Map<StepId, List<RowChange>> changes) {
        this.now = now;
        for (RunStep step : steps) {
            if (step.isDone()) {
                var rows = left.computeIfAbsent(step.intent().name(), name -> new HashMap<>());
                changes.getOrDefault(step.id(), List.of()).forEach(change -> follow(change, rows));
            }
        }
    }

    private record Place(String table, Map<String, Object> key) {}

    private void follow(RowChange change, Map<Place, Row> rows) {
        Place place = place(change.row());
        if (change instanceof RowChange.Delete) {
            rows.remove(place);
        } else {
            rows.merge(
                    place,
                    change.row(),
                    (before, after) -> change instanceof RowChange.Update update ? patched(before, update) : after);
        }
    }

    private static Row patched(Row before, RowChange.Update update) {
        var values = new HashMap<String, Object>();
        update.columns().forEach(column -> values.put(column, update.after().get(column)));
        return before.with(values);
    }

    /** Of all rows of the object that bear another signature than the tool's, the one that was changed last. */
    Optional<Hand> of(SetupObject object) {
        return left.getOrDefault(object.key().toString(), Map.of()).entrySet().stream()
                .flatMap(entry -> now
                        .first(entry.getKey().table(), entry.getKey().key())
                        .stream()
                        .filter(row -> isSignedAnew(entry.getValue(), row)))
                .max(Comparator.comparing(Hands::day).thenComparing(row -> row.number(WHO)))
                .map(this::hand);
    }

    private static boolean isSignedAnew(Row left, Row now) {
        return now.get(WHO) != null
                && !(Objects.equals(left.get(WHO), now.get(WHO)) && Objects.equals(left.get(WHEN), now.get(WHEN)));
    }

    private static LocalDate day(Row row) {
        return Optional.ofNullable(row.day(WHEN)).orElse(LocalDate.MIN);
    }

    private Hand hand(Row row) {
        String user = now.first("FND_USER", "USER_ID", row.number(WHO))
                .map(one -> one.text("USER_NAME"))
                .orElse(row.number(WHO).toString());
        return new Hand(user, row.day(WHEN));
    }

    private Place place(Row row) {
        var key = new TreeMap<String, Object>();
        now.schema().table(row.table()).primaryKey().forEach(column -> key.put(column, row.get(column)));
        return new Place(row.table(), key);
    }
}
