// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import java.sql.SQLException;

/** How long something takes. */
final class Millis {
    private static final double NANOS = 1e6;

    private Millis() {}

    /** Something that works on a database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    static double of(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }
}
