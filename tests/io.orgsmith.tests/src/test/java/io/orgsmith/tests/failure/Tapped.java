// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.PGConnection;

/** Connections at whose statements and commits somebody can step in. */
abstract class Tapped implements ConnectionSource {
    /** A COPY of PostgreSQL begins with asking for it. */
    private static final Set<String> OTHERS = Set.of("commit", "getCopyAPI");

    /** Something that is called on a connection or on a statement of it. */
    interface Call {
        Object pass() throws Throwable;
    }

    /** Instead of the call. @param isStatement whether it makes the database do something */
    abstract Object called(String name, boolean isStatement, Call call) throws Throwable;

    Connection tapped(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, arguments) -> {
                    String name = method.getName();
                    boolean isStatement = name.startsWith("execute") || OTHERS.contains(name);
                    return tapped(name, called(name, isStatement, () -> passed(method, real, arguments)));
                }));
    }

    private Object tapped(String name, Object result) {
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        } else if (result instanceof Statement statement) {
            return proxy(Statement.class, statement);
        }
        return name.equals("unwrap") && result instanceof PGConnection connection
                ? proxy(PGConnection.class, connection)
                : result;
    }

    private static Object passed(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
