// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The foreign and unique keys of a schema: what a row stands on, what stands on it, and which row is in its place. */
final class Constraints {
    private static final Pattern FOREIGN = Pattern.compile("FOREIGN KEY \\(([^)]*)\\) REFERENCES (\\w+) \\(([^)]*)\\)");
    private static final Pattern UNIQUE = Pattern.compile("(?:UNIQUE|PRIMARY KEY) \\(([^)]*)\\)");

    private final List<Reference> references = new ArrayList<>();
    private final Map<String, List<List<String>>> uniques = new HashMap<>();

    Constraints(Schema schema) {
        schema.tables().forEach(this::read);
        var known = schema.tables().stream().map(Table::name).toList();
        references.removeIf(reference -> !known.contains(reference.parent));
    }

    /** Columns of a table that refer to those of another. */
    private record Reference(String child, List<String> columns, String parent, List<String> parentColumns) {}

    private void read(Table table) {
        for (Matcher key = FOREIGN.matcher(table.ddl()); key.find(); ) {
            references.add(new Reference(table.name(), split(key.group(1)), key.group(2), split(key.group(3))));
        }
        for (Matcher key = UNIQUE.matcher(table.ddl()); key.find(); ) {
            uniques.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(split(key.group(1)));
        }
    }

    /** A row that refers to this one, other than itself. */
    Optional<Row> dependent(Row row, TableImage image) {
        return references.stream()
                .filter(reference -> reference.parent.equals(row.table()))
                .flatMap(reference ->
                        image
                                .where(reference.child, condition(row, reference.parentColumns, reference.columns))
                                .stream())
                .filter(other -> !other.equals(row))
                .findFirst();
    }

    /** The table that the row refers to where the row referred to is missing. */
    Optional<String> missingParent(Row row, TableImage image) {
        return references.stream()
                .filter(reference -> reference.child.equals(row.table()))
                .filter(reference -> reference.columns.stream().allMatch(column -> row.get(column) != null))
                .filter(reference -> !refersToItself(row, reference))
                .filter(reference -> image.first(
                                reference.parent, condition(row, reference.columns, reference.parentColumns))
                        .isEmpty())
                .map(Reference::parent)
                .findFirst();
    }

    /** Another row with the same primary or unique key. @param replaced the row whose place it takes; null for none */
    Optional<Row> rival(Row row, Row replaced, TableImage image) {
        return uniques.getOrDefault(row.table(), List.of()).stream()
                .filter(key -> key.stream().allMatch(column -> row.get(column) != null))
                .flatMap(key -> image.where(row.table(), condition(row, key, key)).stream())
                .filter(other -> !other.equals(replaced))
                .findFirst();
    }

    private static boolean refersToItself(Row row, Reference reference) {
        return reference.parent.equals(row.table())
                && condition(row, reference.columns, reference.parentColumns)
                        .equals(condition(row, reference.parentColumns, reference.parentColumns));
    }

    private static Map<String, Object> condition(Row row, List<String> from, List<String> to) {
        var condition = new HashMap<String, Object>();
        for (int i = 0; i < from.size(); i++) {
            condition.put(to.get(i), row.get(from.get(i)));
        }
        return condition;
    }

    private static List<String> split(String columns) {
        return List.of(columns.split(", "));
    }
}
