// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Row changes as text and back. Of a changed row only its primary key and the columns that differ are kept.
 *
 * @param schema of all tables that may occur
 */
public record RowImages(Schema schema) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One text for all changes, in their order; never empty. */
    public String write(List<RowChange> changes) {
        var text = new StringWriter();
        try (var json = MAPPER.getFactory().createGenerator(text)) {
            json.writeStartArray();
            for (RowChange change : changes) {
                json.writeStartArray();
                write(change, schema.table(change.row().table()), json);
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(RowChange change, Table table, JsonGenerator json) throws IOException {
        if (change instanceof RowChange.Update update) {
            json.writeString("update");
            json.writeString(table.name());
            write(update.before(), table.primaryKey(), json);
            write(update.before(), update.columns(), json);
            write(update.after(), update.columns(), json);
        } else {
            json.writeString(change instanceof RowChange.Insert ? "insert" : "delete");
            json.writeString(table.name());
            write(change.row(), change.row().columns(), json);
        }
    }

    private static void write(Row row, List<String> columns, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (String column : columns) {
            Object value = row.get(column);
            if (value instanceof Long number) {
                json.writeNumberField(column, number);
            } else if (value != null) {
                json.writeStringField(column, value.toString());
            }
        }
        json.writeEndObject();
    }

    /** The changes that {@link #write} wrote. */
    public List<RowChange> read(String text) {
        var changes = new ArrayList<RowChange>();
        for (JsonNode one : parse(text)) {
            Table table = schema.table(one.get(1).textValue());
            Row first = row(table, one.get(2));
            changes.add(
                    switch (one.get(0).textValue()) {
                        case "insert" -> new RowChange.Insert(first);
                        case "update" ->
                            new RowChange.Update(
                                    first.with(row(table, one.get(3)).values()),
                                    first.with(row(table, one.get(4)).values()));
                        default -> new RowChange.Delete(first);
                    });
        }
        return changes;
    }

    private static Row row(Table table, JsonNode json) {
        var values = new TreeMap<String, Object>();
        for (Column column : table.columns()) {
            JsonNode value = json.get(column.name());
            if (value != null) {
                values.put(
                        column.name(),
                        switch (column.type()) {
                            case NUMBER -> value.longValue();
                            case DATE -> LocalDate.parse(value.textValue());
                            default -> value.textValue();
                        });
            }
        }
        return new Row(table.name(), values);
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds no row images: " + text, e);
        }
    }
}
