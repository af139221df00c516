// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** One row to write. */
public sealed interface RowChange {
    /** The row is not there and is inserted. */
    record Insert(Row after) implements RowChange {}

    /** The row is there, exactly as {@code before}, and gets the values of {@code after}; both have one primary key. */
    record Update(Row before, Row after) implements RowChange {
        /** The columns that differ, sorted. */
        public List<String> columns() {
            var names = new TreeSet<>(before.columns());
            names.addAll(after.columns());
            names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
            return new ArrayList<>(names);
        }
    }

    /** The row is there, exactly as {@code before}, and goes. Only parts of an object go, never an object. */
    record Delete(Row before) implements RowChange {}

    /** The row, as it will be or, where it goes, as it was. */
    default Row row() {
        if (this instanceof Insert insert) {
            return insert.after();
        }
        return this instanceof Update update ? update.after() : ((Delete) this).before();
    }
}
