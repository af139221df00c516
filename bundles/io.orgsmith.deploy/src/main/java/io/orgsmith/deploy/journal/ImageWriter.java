// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes one text of {@link RowImages}. */
final class ImageWriter {
    private final Schema schema;
    private final JsonGenerator json;
    private final Map<Shape, Integer> shapes = new HashMap<>();

    ImageWriter(Schema schema, JsonGenerator json) {
        this.schema = schema;
        this.json = json;
    }

    private record Shape(String action, String table, List<String> columns) {}

    void write(List<List<RowChange>> steps) throws IOException {
        json.writeStartArray();
        for (List<RowChange> changes : steps) {
            json.writeStartArray();
            for (RowChange change : changes) {
                json.writeStartArray();
                write(change);
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void write(RowChange change) throws IOException {
        if (change instanceof RowChange.Update update) {
            var columns = new TreeSet<>(schema.table(change.row().table()).primaryKey());
            columns.addAll(update.columns());
            var shape = shape("update", change.row(), List.copyOf(columns));
            values(update.before(), shape);
            values(update.after(), shape);
        } else {
            String action = change instanceof RowChange.Insert ? "insert" : "delete";
            values(change.row(), shape(action, change.row(), columns(change)));
        }
    }

    /** Of what is owned from then on the key is enough: nobody else changes it, and the row itself is there to be read. */
    private List<String> columns(RowChange change) {
        String table = change.row().table();
        return change instanceof RowChange.Insert && OwnedTables.has(table)
                ? schema.table(table).primaryKey()
                : change.row().columns();
    }

    private Shape shape(String action, Row row, List<String> columns) throws IOException {
        var shape = new Shape(action, row.table(), columns);
        Integer known = shapes.putIfAbsent(shape, shapes.size());
        if (known != null) {
            json.writeNumber(known);
            return shape;
        }
        json.writeStartArray();
        json.writeString(action);
        json.writeString(row.table());
        for (String column : columns) {
            json.writeString(column);
        }
        json.writeEndArray();
        return shape;
    }

    private void values(Row row, Shape shape) throws IOException {
        for (String column : shape.columns) {
            Object value = row.get(column);
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else {
                json.writeString(value.toString());
            }
        }
    }
}
