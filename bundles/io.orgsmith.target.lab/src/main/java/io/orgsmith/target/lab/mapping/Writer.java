// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Key;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the rows that a step wants into changes: of an image at once, and to be made in a database later. */
public final class Writer {
    private final Directory directory;
    private final List<RowChange> changes = new ArrayList<>();
    private final Set<Row> written = new HashSet<>();

    public Writer(Directory directory) {
        this.directory = directory;
    }

    public Directory directory() {
        return directory;
    }

    public TableImage image() {
        return directory.image();
    }

    /** A row that is wanted; it is written by {@link Draft#write()}. */
    public Draft row(String table) {
        return new Draft(this, table);
    }

    /** The id of an object that is referred to. @throws io.orgsmith.target.lab.MissingReference when it is not there */
    public long id(Key key) {
        return directory.id(key);
    }

    /** Of the rows whose columns have these values, keeps those that were written here and deletes the others. */
    public void keepOnlyWritten(String table, Map<String, ?> condition) {
        image().where(table, condition).stream()
                .filter(row -> !written.contains(row))
                .forEach(row -> make(new RowChange.Delete(row)));
    }

    /** What has to be changed in a database, in an order that keeps every foreign key satisfied. */
    public List<RowChange> changes() {
        var ordered = new ArrayList<>(changes);
        ordered.removeIf(change -> change instanceof RowChange.Delete);
        var deletes = new ArrayList<>(changes);
        deletes.removeIf(change -> !(change instanceof RowChange.Delete));
        deletes.sort(Comparator.comparing(
                change -> -image().schema().place(change.row().table())));
        ordered.addAll(deletes);
        return ordered;
    }

    /** Puts the image back to where it was when this writer was made. */
    public void undo() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            RowChange change = changes.get(i);
            if (change instanceof RowChange.Insert insert) {
                image().apply(new RowChange.Delete(insert.after()));
            } else if (change instanceof RowChange.Update update) {
                image().apply(new RowChange.Update(update.after(), update.before()));
            } else {
                image().add(change.row());
            }
        }
        changes.clear();
    }

    /** @throws SetupProblem when a text does not fit its column */
    void make(RowChange change) {
        if (!(change instanceof RowChange.Delete)) {
            checkLengths(change.row());
        }
        image().apply(change);
        changes.add(change);
    }

    private void checkLengths(Row row) {
        Map<String, Column> columns = image().schema().columns(row.table());
        for (String name : row.columns()) {
            // What the table does not have at all is refused by the image.
            Column column = columns.get(name);
            if (column != null && row.get(name) instanceof String text && !column.fits(text)) {
                throw new SetupProblem(
                        "text.too.long", text, Column.bytes(text), column.size(), row.table() + "." + name);
            }
        }
    }

    Row remember(Row row) {
        written.add(row);
        return row;
    }
}
