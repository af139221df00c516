// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Connections that all break at one statement or commit, as if a cable were cut; whatever is called on them later fails too. */
final class Cuts implements ConnectionSource {
    /** Whether the database still gets the statement at which the connection breaks. */
    enum Side {
        BEFORE,
        AFTER
    }

    private final ConnectionSource source;
    private final int point;
    private final Side side;
    private final List<Connection> open = new ArrayList<>();
    private int statements;
    private boolean isCut;

    /** @param point counted from 1; one that is never reached only counts */
    Cuts(ConnectionSource source, int point, Side side) {
        this.source = source;
        this.point = point;
        this.side = side;
    }

    boolean isCut() {
        return isCut;
    }

    int statements() {
        return statements;
    }

    @Override
    public Connection open() {
        Connection connection = source.open();
        open.add(connection);
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (p, method, arguments) -> call(method, real, arguments)));
    }

    private Object call(Method method, Object real, Object[] arguments) throws Throwable {
        boolean isStatement =
                method.getName().startsWith("execute") || method.getName().equals("commit");
        if (isCut && !method.getName().equals("close")) {
            throw broken();
        }
        if (isStatement) {
            statements++;
            if (statements == point && side == Side.BEFORE) {
                cut();
            }
        }
        Object result = passed(method, real, arguments);
        if (isStatement && statements == point && side == Side.AFTER) {
            cut();
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
    }

    private static Object passed(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void cut() throws SQLException {
        isCut = true;
        for (Connection connection : open) {
            // H2 runs within this process, where there is no cable.
            if (!connection.isClosed() && connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                connection.close();
            } else if (!connection.isClosed()) {
                connection.abort(Runnable::run);
            }
        }
        throw broken();
    }

    private static SQLException broken() {
        return new SQLException("the cable is cut", "08006");
    }
}
