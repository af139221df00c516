// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Row changes as text that is the same on every database on which the same is to be done: an id is there or not, whichever it
 * is, as the step itself says what it refers to; and what says when and how often a row was changed is left out.
 */
final class RowText {
    private static final Set<String> OF_THE_MOMENT =
            Set.of("OBJECT_VERSION_NUMBER", "LAST_UPDATED_BY", "LAST_UPDATE_DATE");
    private static final Pattern ID = Pattern.compile(".*_ID(_.*)?|.*_ACCOUNT|.*_ACCT|ID_FLEX_NUM|LEVEL_VALUE");
    /** Texts that hold ids, and codes too: one that is all digits counts as an id. */
    private static final Pattern ID_IN_TEXT = Pattern.compile("ORG_INFORMATION\\d+|PROFILE_OPTION_VALUE");

    private final Schema schema;
    private final ArrayNode out = JsonNodeFactory.instance.arrayNode();

    private RowText(Schema schema) {
        this.schema = schema;
    }

    static String of(List<RowChange> changes, Schema schema) {
        var text = new RowText(schema);
        changes.forEach(text::add);
        return text.out.toString();
    }

    private void add(RowChange change) {
        var row = change.row();
        if (change instanceof RowChange.Update update) {
            var columns = new TreeSet<>(schema.table(row.table()).primaryKey());
            columns.addAll(update.columns());
            add("update", row, columns);
        } else {
            add(change instanceof RowChange.Insert ? "insert" : "delete", row, row.columns());
        }
    }

    private void add(String action, Row row, Collection<String> columns) {
        var line = out.addArray().add(action).add(row.table());
        for (var column : columns) {
            if (!OF_THE_MOMENT.contains(column)) {
                line.add(column).add(shown(column, row.get(column)));
            }
        }
    }

    private static String shown(String column, Object value) {
        var text = String.valueOf(value);
        boolean isId = value instanceof Long
                ? ID.matcher(column).matches()
                : value instanceof String && ID_IN_TEXT.matcher(column).matches() && text.matches("\\d{1,18}");
        return isId ? "id" : text;
    }
}
