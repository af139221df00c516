// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.nio.charset.StandardCharsets;

/**
 * A column of a table.
 *
 * @param size greatest number of bytes of a text in UTF-8 (EBS measures in bytes: AL32UTF8), digits of a number; 0 for dates
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

    /** The bytes that a text takes in the database. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a text column has room for the text. */
    public boolean fits(String text) {
        // No character takes more than three bytes for each char that Java keeps it in.
        return text.length() * 3 <= size || bytes(text) <= size;
    }
}
