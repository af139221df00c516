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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who changed an object: compares the rows that the steps on it left with what they are now. */
final class Hands {
    static final String WHO = "LAST_UPDATED_BY";
    static final String WHEN = "LAST_UPDATE_DATE";

    /** FND_USER.USER_ID of SYSADMIN, as whom the tool works. */
    static final long SYSADMIN = 0;

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
        Map<Place, Row> own = left.getOrDefault(object.key().toString(), Map.of());
        Stream<Row> changed = own.entrySet().stream()
                .flatMap(entry -> now
                        .first(entry.getKey().table(), entry.getKey().key())
                        .stream()
                        .filter(row -> isSignedAnew(entry.getValue(), row)));
        return Stream.concat(changed, added(own))
                .max(Comparator.comparing(Hands::day).thenComparing(row -> row.number(WHO)))
                .map(this::hand);
    }

    /**
     * Rows that somebody else put beside those of the object since: in the same tables, with the object's id in the column that is
     * called as in its own table.
     */
    private Stream<Row> added(Map<Place, Row> own) {
        LocalDate since = own.values().stream()
                .map(Hands::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        Set<String> tables = own.keySet().stream().map(Place::table).collect(Collectors.toSet());
        return own.keySet().stream()
                .filter(place -> place.key().size() == 1)
                .flatMap(place -> place.key().entrySet().stream())
                .flatMap(id -> tables.stream()
                        .filter(table -> now.schema().table(table).has(id.getKey()))
                        .flatMap(table -> now.where(table, id.getKey(), id.getValue()).stream()))
                .filter(row -> row.get(WHO) != null && !day(row).isBefore(since) && !isLeft(place(row)));
    }

    private boolean isLeft(Place place) {
        return left.values().stream().anyMatch(rows -> rows.containsKey(place));
    }

    private static boolean isSignedAnew(Row left, Row now) {
        return now.get(WHO) != null
                && !(Objects.equals(left.get(WHO), now.get(WHO)) && Objects.equals(left.get(WHEN), now.get(WHEN)));
    }

    private static LocalDate day(Row row) {
        return Optional.ofNullable(row.day(WHEN)).orElse(LocalDate.MIN);
    }

    Hand hand(Row row) {
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
