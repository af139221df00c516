// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.ConnectionSource;
import java.sql.Connection;

/** Connections that call somebody right before one of their statements, and go on. */
final class Marked extends Tapped {
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
        return tapped(source.open());
    }

    @Override
    Object called(String name, boolean isStatement, Call call) throws Throwable {
        if (isStatement) {
            statements++;
            if (statements == point) {
                called.run();
            }
        }
        return call.pass();
    }
}
