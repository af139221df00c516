// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns single row changes back, as far as nobody else changed the same since. */
final class RowUndo {
    /** Columns that only tell of changes: who made them cannot be told by them alone. */
    private static final Set<String> SIGNATURES =
            Set.of("OBJECT_VERSION_NUMBER", "LAST_UPDATED_BY", "LAST_UPDATE_DATE");

    private final TableImage image;
    private final Constraints constraints;

    /** @param image follows what is turned back */
    RowUndo(TableImage image, Constraints constraints) {
        this.image = image;
        this.constraints = constraints;
    }

    /** What is done, which may be nothing, and what is left as it is, which may be nothing either. */
    record Result(Optional<RowChange> change, List<Left> left) {
        static final Result NOTHING = new Result(Optional.empty(), List.of());

        static Result left(String reason, String subject, Row row, String detail, TableImage image) {
            return new Result(Optional.empty(), List.of(new Left(reason, subject, shown(row, image), detail)));
        }
    }

    /** @param subject the object of the step */
    Result undo(RowChange change, String subject) {
        Result result;
        if (change instanceof RowChange.Insert insert) {
            result = remove(insert.after(), subject);
        } else if (change instanceof RowChange.Update update) {
            result = restore(update, subject);
        } else {
            result = bringBack(change.row(), subject);
        }
        result.change().ifPresent(image::apply);
        return result;
    }

    private Result remove(Row after, String subject) {
        Optional<Row> now = now(after);
        if (now.isEmpty()) {
            return Result.NOTHING;
        }
        Row row = now.get();
        Optional<String> foreign = foreignColumn(after, row);
        if (foreign.isPresent()) {
            return Result.left("changed", subject, row, shown(row, foreign.get()), image);
        }
        Optional<Row> dependent = constraints.dependent(row, image);
        if (dependent.isPresent()) {
            return Result.left("used", subject, row, shown(dependent.get(), image), image);
        }
        return new Result(Optional.of(new RowChange.Delete(row)), List.of());
    }

    private Result restore(RowChange.Update update, String subject) {
        Optional<Row> now = now(update.after());
        if (now.isEmpty()) {
            return Result.left("gone", subject, update.after(), "", image);
        }
        Row row = now.get();
        var values = new HashMap<String, Object>();
        var left = new ArrayList<Left>();
        for (String column : update.columns()) {
            if (Objects.equals(row.get(column), update.after().get(column))) {
                values.put(column, update.before().get(column));
            } else if (!SIGNATURES.contains(column)
                    && !Objects.equals(row.get(column), update.before().get(column))) {
                left.add(new Left("changed", subject, shown(row, image), shown(row, column)));
            }
        }
        if (!left.isEmpty()) {
            values.keySet().removeAll(SIGNATURES);
        }
        Row restored = row.with(values);
        if (restored.equals(row)) {
            return new Result(Optional.empty(), left);
        }
        return obstacle(restored, row, subject)
                .orElseGet(() -> new Result(Optional.of(new RowChange.Update(row, restored)), left));
    }

    private Result bringBack(Row before, String subject) {
        Optional<Row> now = now(before);
        if (now.isPresent()) {
            return now.get().equals(before) ? Result.NOTHING : Result.left("again", subject, before, "", image);
        }
        return obstacle(before, null, subject)
                .orElseGet(() -> new Result(Optional.of(new RowChange.Insert(before)), List.of()));
    }

    private Optional<Result> obstacle(Row wanted, Row replaced, String subject) {
        Optional<Result> rival = constraints
                .rival(wanted, replaced, image)
                .map(other -> Result.left("taken", subject, wanted, shown(other, image), image));
        return rival.or(() -> constraints
                .missingParent(wanted, image)
                .map(table -> Result.left("homeless", subject, wanted, table, image)));
    }

    private Optional<Row> now(Row row) {
        var key = new TreeMap<String, Object>();
        image.schema().table(row.table()).primaryKey().forEach(column -> key.put(column, row.get(column)));
        return image.first(row.table(), key);
    }

    private static Optional<String> foreignColumn(Row ours, Row now) {
        if (OwnedTables.has(ours.table())) {
            return Optional.empty();
        }
        return new RowChange.Update(ours, now)
                .columns().stream()
                        .filter(column -> !SIGNATURES.contains(column))
                        .findFirst();
    }

    private static String shown(Row row, String column) {
        return column + " = " + Objects.requireNonNullElse(row.get(column), "NULL");
    }

    private static String shown(Row row, TableImage image) {
        return row.table() + " " + row.key(image.schema().table(row.table()));
    }
}
