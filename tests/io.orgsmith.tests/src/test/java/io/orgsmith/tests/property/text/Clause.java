// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.text;

import java.util.List;

/**
 * A clause of a declaration.
 *
 * @param words what it begins with
 * @param values what it lists: ids, quoted texts, numbers; none for a flag
 */
public record Clause(String words, List<String> values) {
    public Clause {
        values = List.copyOf(values);
    }

    /** A text in quotes, as the language writes it. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Whether nothing of it is left when the id is gone. */
    boolean goesWith(String id) {
        boolean isAbout = words.matches(".*(?<!\\S)" + id + "\\b.*");
        return isAbout || !values.isEmpty() && without(id).values().isEmpty();
    }

    /** The same without what refers to the id. */
    Clause without(String id) {
        return new Clause(
                words, values.stream().filter(value -> !isReference(value, id)).toList());
    }

    private static boolean isReference(String value, String id) {
        return value.equals(id) || value.endsWith(" " + id) && !value.startsWith("\"");
    }

    @Override
    public String toString() {
        return values.isEmpty() ? words : words + " " + String.join(", ", values);
    }
}
