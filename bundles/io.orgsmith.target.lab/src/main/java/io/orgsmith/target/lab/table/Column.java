// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

/**
 * A column of a table.
 *
 * @param size greatest number of characters of a text, digits of a number; 0 for dates
 */
public record Column(String name, Type type, int size, boolean required) {
    /** What the column holds: {@link String}, {@link Long} or {@link java.time.LocalDate} in a {@link Row}. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        /** Only in the tool's own tables, never in a {@link Row}. */
        TIMESTAMP
    }
}
