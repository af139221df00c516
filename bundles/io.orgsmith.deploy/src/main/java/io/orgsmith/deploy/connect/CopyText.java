// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Row;

/** Rows in the text format of PostgreSQL's COPY: a line for each, its columns between tabs. */
final class CopyText {
    private final String[] columns;
    private final StringBuilder text = new StringBuilder();

    /** @param columns in the order of the statement */
    CopyText(String... columns) {
        this.columns = columns;
    }

    void add(Row row) {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = row.get(columns[i]);
            if (value == null) {
                text.append("\\N");
            } else if (value instanceof String words) {
                escaped(words);
            } else {
                text.append(value);
            }
        }
        text.append('\n');
    }

    /** What would end a column or a line, or begin an escape, is escaped itself. */
    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            switch (next) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(next);
            }
        }
    }

    int length() {
        return text.length();
    }

    /** What was added since the last time. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
