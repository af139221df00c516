// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads one text of {@link RowImages}. */
final class ImageReader {
    private final Schema schema;
    private final JsonParser json;
    private final List<Shape> shapes = new ArrayList<>();

    ImageReader(Schema schema, JsonParser json) {
        this.schema = schema;
        this.json = json;
    }

    private record Shape(String action, String table, List<Column> columns, String[] names) {}

    List<List<RowChange>> read() throws IOException {
        var steps = new ArrayList<List<RowChange>>();
        json.nextToken();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            var changes = new ArrayList<RowChange>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                changes.add(change());
            }
            steps.add(changes);
        }
        return steps;
    }

    private RowChange change() throws IOException {
        Shape shape = shape();
        Row first = row(shape);
        RowChange change =
                switch (shape.action) {
                    case "insert" -> new RowChange.Insert(first);
                    case "update" -> new RowChange.Update(first, row(shape));
                    default -> new RowChange.Delete(first);
                };
        json.nextToken();
        return change;
    }

    private Shape shape() throws IOException {
        if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            return shapes.get(json.getIntValue());
        }
        String action = json.nextTextValue();
        String table = json.nextTextValue();
        var columns = new ArrayList<Column>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            columns.add(schema.table(table).column(json.getText()));
        }
        var shape = new Shape(
                action, table, columns, columns.stream().map(Column::name).toArray(String[]::new));
        shapes.add(shape);
        return shape;
    }

    private Row row(Shape shape) throws IOException {
        var values = new Object[shape.names.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(shape.columns.get(i).type());
        }
        return new Row(shape.table, shape.names, values);
    }

    private Object value(Column.Type type) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (type) {
            case NUMBER -> json.getLongValue();
            case DATE -> LocalDate.parse(json.getText());
            default -> json.getText();
        };
    }
}
