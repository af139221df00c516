// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PL/SQL block and the variables of SQL*Plus that it uses. JDBC knows no variable that stands in several places of a block,
 * so that they become variables of a block around it, given before and taken back after.
 */
final class BoundBlock {
    private static final Pattern LITERAL_COMMENT_OR_VARIABLE = Pattern.compile("'[^']*'|--[^\n]*|:(\\w+)");

    private final String text;
    private final Map<String, String> used;

    /** @param types of all variables by name, as declared */
    BoundBlock(String block, Map<String, String> types) {
        used = new TreeMap<>();
        String inner = LITERAL_COMMENT_OR_VARIABLE.matcher(block).replaceAll(found -> {
            String name = found.group(1);
            if (name == null || !types.containsKey(name)) {
                return Matcher.quoteReplacement(found.group());
            }
            used.put(name, types.get(name));
            return name;
        });
        text = used.isEmpty() ? block : around(inner);
    }

    private String around(String inner) {
        var outer = new StringBuilder("DECLARE\n");
        used.forEach((name, type) ->
                outer.append("  ").append(name).append(' ').append(type).append(" := ?;\n"));
        outer.append("BEGIN\n").append(inner);
        used.keySet().forEach(name -> outer.append("  ? := ").append(name).append(";\n"));
        return outer.append("END;\n").toString();
    }

    /** What goes to the database. */
    String text() {
        return text;
    }

    /** Runs it. @param values of the variables, null for an empty one; gets those that the block leaves */
    void run(Connection connection, Map<String, String> values) throws SQLException {
        try (CallableStatement call = connection.prepareCall(text)) {
            call.setEscapeProcessing(false);
            List<String> names = new ArrayList<>(used.keySet());
            for (int i = 0; i < names.size(); i++) {
                call.setString(i + 1, values.get(names.get(i)));
                call.registerOutParameter(names.size() + i + 1, Types.VARCHAR);
            }
            call.execute();
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), call.getString(names.size() + i + 1));
            }
        }
    }
}
