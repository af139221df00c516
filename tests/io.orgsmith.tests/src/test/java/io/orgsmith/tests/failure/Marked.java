// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Connections that call somebody right before one of their statements, and go on. */
final class Marked implements ConnectionSource {
    private final ConnectionSource source;
    private final int point;
    private final Runnable called;
    private int statements;

    /** @param point counted from 1 */
    Marked(ConnectionSource source, int point, Runnable called) {
        this.source = source;
        this.point = point;
        this.called = called;
    }

    @Override
    public Connection open() {
        return proxy(Connection.class, source.open());
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (p, method, arguments) -> call(method, real, arguments)));
    }

    private Object call(Method method, Object real, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
            statements++;
            if (statements == point) {
                called.run();
            }
        }
        try {
            Object result = method.invoke(real, arguments);
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement);
            }
            return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
