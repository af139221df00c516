// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Mark;
import java.util.List;

/**
 * A line of a comparison.
 *
 * @param key of the object; null for the lines below one, and where nobody asks
 * @param mark null for the lines below an object
 * @param what an object or an attribute
 * @param who who changed it and when; empty where nobody knows
 */
public record Row(Key key, Mark mark, String what, String before, String after, String who, List<Row> below) {
    public Row {
        below = List.copyOf(below);
    }

    /** A line that nobody asks for its object. */
    public Row(Mark mark, String what, String before, String after, String who, List<Row> below) {
        this(null, mark, what, before, after, who, below);
    }

    Row of(Key object) {
        return new Row(object, mark, what, before, after, who, below);
    }

    static Row object(Mark mark, String what, List<Row> below) {
        return new Row(mark, what, "", "", "", below);
    }

    static Row change(Change change) {
        return attribute(change.attribute(), shown(change.before()), shown(change.after()));
    }

    static Row attribute(String name, String before, String after) {
        return new Row(null, Names.attribute(name), before, after, "", List.of());
    }

    static List<Row> changes(List<Change> changes) {
        return changes.stream().map(Row::change).toList();
    }

    static String shown(Value value) {
        return value == null ? "" : Translations.shown(value);
    }
}
