// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables out of this module's own SQL files: one {@code CREATE TABLE} per statement, one column per line. */
public final class SchemaReader {
    private static final String PLACE = "/io/orgsmith/target/lab/";
    private static final List<String> R12 = List.of(
            "ebs/reference", "ebs/flexfields", "ebs/organizations", "r12/finance", "r12/inventory", "ebs/access");
    private static final List<String> R11I = List.of(
            "ebs/reference", "ebs/flexfields", "ebs/organizations", "11i/finance", "11i/inventory", "ebs/access");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("(?m)^    (\\w+) (VARCHAR|NUMERIC|DATE|TIMESTAMP)(?:\\((\\d+)\\))?( NOT NULL)?,?$");
    private static final Pattern PRIMARY_KEY = Pattern.compile("PRIMARY KEY \\(([^)]*)\\)");

    private SchemaReader() {}

    /** The EBS tables of a release; empty where there is no lab for it. */
    public static Optional<Schema> of(String release) {
        return switch (release) {
            case "12.2", "12.1" -> Optional.of(r12());
            case "11i" -> Optional.of(r11i());
            default -> Optional.empty();
        };
    }

    /** The EBS tables of release 12.1 and 12.2. */
    public static Schema r12() {
        return schema(R12);
    }

    /** The EBS tables of release 11i. */
    public static Schema r11i() {
        return schema(R11I);
    }

    private static Schema schema(List<String> parts) {
        var tables = new ArrayList<Table>();
        parts.forEach(part -> tables.addAll(read(text(part + ".sql"))));
        return new Schema(tables);
    }

    /** The tool's own tables, which stand beside those of any release. */
    public static Schema own() {
        return new Schema(read(text("own.sql")));
    }

    /** A file of this module's resources. */
    public static String text(String file) {
        try (InputStream in = SchemaReader.class.getResourceAsStream(PLACE + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Table> read(String sql) {
        var tables = new ArrayList<Table>();
        for (Matcher table = TABLE.matcher(sql); table.find(); ) {
            var columns = new ArrayList<Column>();
            for (Matcher column = COLUMN.matcher(table.group(2)); column.find(); ) {
                columns.add(new Column(
                        column.group(1),
                        type(column.group(2)),
                        column.group(3) == null ? 0 : Integer.parseInt(column.group(3)),
                        column.group(4) != null));
            }
            tables.add(new Table(table.group(1), columns, primaryKey(table.group(2)), table.group()));
        }
        return tables;
    }

    private static List<String> primaryKey(String body) {
        Matcher key = PRIMARY_KEY.matcher(body);
        return key.find() ? List.of(key.group(1).split(", ")) : List.of();
    }

    private static Column.Type type(String sql) {
        return switch (sql) {
            case "NUMERIC" -> Column.Type.NUMBER;
            case "DATE" -> Column.Type.DATE;
            case "TIMESTAMP" -> Column.Type.TIMESTAMP;
            default -> Column.Type.TEXT;
        };
    }
}
