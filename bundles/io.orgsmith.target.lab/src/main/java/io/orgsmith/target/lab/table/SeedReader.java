// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads the rows that a fresh EBS holds. */
public final class SeedReader {
    private final Schema schema;
    private final List<Row> rows = new ArrayList<>();
    private Table table;
    private List<Column> columns = List.of();

    private SeedReader(Schema schema) {
        this.schema = schema;
    }

    /**
     * The rows of a fresh EBS, in an order that keeps every foreign key satisfied.
     *
     * @param release one that {@link SchemaReader#of} has tables for
     */
    public static List<Row> of(String release) {
        var reader = new SeedReader(SchemaReader.of(release).orElseThrow());
        reader.file("ebs/seed.txt");
        reader.file(release.equals("11i") ? "11i/seed.txt" : "r12/seed.txt");
        reader.rows.sort((a, b) -> reader.schema.place(a.table()) - reader.schema.place(b.table()));
        return List.copyOf(reader.rows);
    }

    /** The rows of a fresh EBS R12. */
    public static List<Row> r12() {
        return of("12.2");
    }

    private void file(String name) {
        table = null;
        SchemaReader.text(name).lines().filter(line -> !line.startsWith("#")).forEach(this::line);
    }

    private void line(String line) {
        if (line.isBlank()) {
            table = null;
        } else if (table == null) {
            List<String> words = List.of(line.split(" "));
            table = schema.table(words.get(0));
            columns = words.stream().skip(1).map(this::column).toList();
        } else {
            row(line.split(" \\| "));
        }
    }

    private Column column(String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.name() + " has no column " + name));
    }

    private void row(String[] cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    table.name() + " wants " + columns.size() + " columns: " + List.of(cells));
        }
        var values = new TreeMap<String, Object>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("-")) {
                values.put(columns.get(i).name(), value(columns.get(i), cells[i]));
            }
        }
        rows.add(new Row(table.name(), values));
    }

    private static Object value(Column column, String cell) {
        return switch (column.type()) {
            case NUMBER -> Long.valueOf(cell);
            case DATE -> LocalDate.parse(cell);
            default -> cell;
        };
    }
}
