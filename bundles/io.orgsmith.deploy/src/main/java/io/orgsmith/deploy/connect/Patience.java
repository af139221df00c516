// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tries again while somebody else is at work on the database.
 *
 * @param limit how long; zero tries once
 */
public record Patience(Duration limit) {
    private static final long SHORTEST = 10;
    private static final long LONGEST = 200;

    /** @throws DatabaseProblem when somebody else is still at work after that time, or at once for another reason */
    public <T> T await(Supplier<T> attempt) {
        long end = System.nanoTime() + limit.toNanos();
        long pause = SHORTEST;
        while (true) {
            try {
                return attempt.get();
            } catch (DatabaseProblem problem) {
                if (!problem.isPassing() || System.nanoTime() >= end) {
                    throw problem;
                }
                pause(pause, problem);
                pause = Math.min(2 * pause, LONGEST);
            }
        }
    }

    private static void pause(long milliseconds, DatabaseProblem problem) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw problem;
        }
    }
}
