// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.deploy.apply.RowWriter;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The rows that one lab has and another has not, by table, and the quickest ways to write and to read them. */
final class LabRows {
    private static final Schema SCHEMA = SchemaReader.r12();

    private final Map<Table, List<Row>> rows = new LinkedHashMap<>();
    private final Map<Table, byte[]> copies = new LinkedHashMap<>();

    private LabRows() {}

    static LabRows added(DatabaseAddress full, DatabaseAddress fresh) throws SQLException {
        try (Connection more = full.open();
                Connection less = fresh.open()) {
            var added = new LabRows();
            var there = ReadBack.image(less, SCHEMA);
            var image = ReadBack.image(more, SCHEMA);
            for (Table table : SCHEMA.tables()) {
                var some = new LinkedHashSet<>(image.rows(table.name()));
                there.rows(table.name()).forEach(some::remove);
                if (!some.isEmpty()) {
                    added.rows.put(table, List.copyOf(some));
                    added.copies.put(table, text(table, some));
                }
            }
            return added;
        }
    }

    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** As {@code COPY} wants it: the columns between tabs. */
    private static byte[] text(Table table, Iterable<Row> some) {
        var text = new StringBuilder();
        for (Row row : some) {
            text.append(table.columns().stream()
                            .map(column -> row.get(column.name()))
                            .map(value -> value == null ? "\\N" : value.toString())
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** By {@code COPY}, in one transaction. */
    void copyInto(DatabaseAddress lab) throws SQLException {
        try (Connection connection = lab.open()) {
            connection.setAutoCommit(false);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var one : copies.entrySet()) {
                String columns =
                        one.getKey().columns().stream().map(Column::name).collect(Collectors.joining(", "));
                copy.copyIn(
                        "COPY " + one.getKey().inSql() + " (" + columns + ") FROM STDIN",
                        new ByteArrayInputStream(one.getValue()));
            }
            connection.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an apply writes them, without its journal. */
    void writeInto(DatabaseAddress lab) throws SQLException {
        try (Connection connection = lab.open()) {
            connection.setAutoCommit(false);
            try (var writer = new RowWriter(connection, SCHEMA)) {
                for (List<Row> some : rows.values()) {
                    for (Row row : some) {
                        writer.write(new RowChange.Insert(row));
                    }
                }
                writer.flush();
            }
            connection.commit();
        }
    }

    /** Every column of every row of the tables of EBS, as text. */
    static void readPlainly(DatabaseAddress lab) throws SQLException {
        readPlainly(lab, SCHEMA.tables());
    }

    /** The same, and of the tables that say what the tool owns. */
    static void readOwnedPlainly(DatabaseAddress lab) throws SQLException {
        readPlainly(lab, OwnedTables.of("12.2").tables());
    }

    private static void readPlainly(DatabaseAddress lab, Collection<Table> tables) throws SQLException {
        try (Connection connection = lab.open();
                var statement = connection.createStatement()) {
            for (Table table : tables) {
                var all = new ArrayList<String>();
                try (var row = statement.executeQuery("SELECT * FROM " + table.inSql())) {
                    while (row.next()) {
                        for (int i = 1; i <= table.columns().size(); i++) {
                            all.add(row.getString(i));
                        }
                    }
                }
            }
        }
    }
}
