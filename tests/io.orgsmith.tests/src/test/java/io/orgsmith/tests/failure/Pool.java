// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Connections that are used again: whoever looks after each of many cuts would else connect more often than look. */
final class Pool implements ConnectionSource, AutoCloseable {
    private final ConnectionSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean isKeeping = true;
    private int isolation;

    Pool(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public Connection open() {
        Connection real = idle.isEmpty() ? fresh() : idle.pop();
        return (Connection) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        giveBack(real);
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Connection fresh() {
        Connection connection = source.open();
        try {
            isolation = connection.getTransactionIsolation();
            return connection;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        if (!isKeeping) {
            connection.close();
        } else if (!idle.contains(connection)) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            connection.setTransactionIsolation(isolation);
            idle.push(connection);
        }
    }

    /** From now on every connection is a new one, which closes. */
    @Override
    public void close() throws SQLException {
        isKeeping = false;
        while (!idle.isEmpty()) {
            idle.pop().close();
        }
    }
}
