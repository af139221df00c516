// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows that an index has under one key, in the order in which they came. Most often it is one. */
final class Bucket {
    private Row only;
    private Set<Row> several;

    void add(Row row) {
        if (several != null) {
            several.add(row);
        } else if (only == null || only.equals(row)) {
            only = row;
        } else {
            several = new LinkedHashSet<>();
            several.add(only);
            several.add(row);
            only = null;
        }
    }

    void remove(Row row) {
        if (several != null) {
            several.remove(row);
        } else if (row.equals(only)) {
            only = null;
        }
    }

    /** The first row, null where there is none. */
    Row first() {
        return several == null
                ? only
                : several.isEmpty() ? null : several.iterator().next();
    }

    /** As they are now. */
    List<Row> rows() {
        if (several != null) {
            return List.copyOf(several);
        }
        return only == null ? List.of() : List.of(only);
    }
}
