// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Connections that all break at one statement or commit, as if a cable were cut; whatever is called on them later fails too. */
final class Cuts extends Tapped {
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
        return tapped(connection);
    }

    @Override
    Object called(String name, boolean isStatement, Call call) throws Throwable {
        if (isCut && !name.equals("close")) {
            throw broken();
        }
        if (isStatement) {
            statements++;
            if (statements == point && side == Side.BEFORE) {
                cut();
            }
        }
        Object result = call.pass();
        if (isStatement && statements == point && side == Side.AFTER) {
            cut();
        }
        return result;
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
