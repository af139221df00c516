// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Records what a connection to Oracle is asked to do. It runs no PL/SQL: it takes over what a block assigns to the variables of
 * the scripts, prints a line for each literal after PUT_LINE(, and fails where it is told to.
 */
final class FakeOracle implements ConnectionSource {
    private static final Pattern ASSIGNED = Pattern.compile("orgsmith_(?:file|missing) := '?([\\w.]+)'?;");
    private static final Pattern PRINTED = Pattern.compile("PUT_LINE\\('([^']*)'\\)");

    /** Blocks, COMMIT and ROLLBACK in their order. */
    final List<String> done = new ArrayList<>();

    private final Deque<String> printed = new ArrayDeque<>();
    private String failsAt;
    private SQLException failure;

    /** Fails in a block that contains a text. */
    FakeOracle failing(String text, int code, String words) {
        failsAt = text;
        failure = new SQLException("ORA-%05d: %s".formatted(code, words), "72000", code);
        return this;
    }

    @Override
    public Connection open() {
        return proxy(Connection.class, (method, arguments) -> switch (method) {
            case "prepareCall" -> call((String) arguments[0]);
            case "commit", "rollback" -> done.add(method.toUpperCase(java.util.Locale.ROOT)) ? null : null;
            default -> null;
        });
    }

    private CallableStatement call(String text) {
        var parameters = new TreeMap<Integer, String>();
        return proxy(CallableStatement.class, (method, arguments) -> switch (method) {
            case "setString" -> parameters.put((Integer) arguments[0], (String) arguments[1]);
            case "execute" -> execute(text, parameters);
            case "getInt" -> Integer.parseInt(parameters.get(arguments[0]));
            case "getString" -> parameters.get(arguments[0]);
            default -> null;
        });
    }

    private boolean execute(String text, TreeMap<Integer, String> parameters) throws SQLException {
        if (text.contains("DBMS_OUTPUT.GET_LINE(")) {
            parameters.put(2, printed.isEmpty() ? "1" : "0");
            parameters.put(1, printed.poll());
        } else if (!text.contains("DBMS_OUTPUT.ENABLE(")) {
            done.add(text);
            PRINTED.matcher(text).results().map(found -> found.group(1)).forEach(printed::add);
            if (failsAt != null && text.contains(failsAt)) {
                throw failure;
            }
            String left = ASSIGNED.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .reduce((a, b) -> b)
                    .orElse(null);
            int variables =
                    (int) text.lines().filter(line -> line.endsWith(" := ?;")).count();
            for (int i = 1; i <= variables; i++) {
                parameters.put(variables + i, left == null ? parameters.get(i) : left.replaceAll(".*:= '?|'?;", ""));
            }
        }
        return false;
    }

    private interface Answer {
        Object to(String method, Object[] arguments) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
