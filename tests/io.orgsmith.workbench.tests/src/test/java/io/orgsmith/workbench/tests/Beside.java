// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Work beside the window, which has to go on meanwhile: a text is checked in the background. */
final class Beside {
    /** It sets a scene up; a busy machine may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Beside() {}

    static <T> T theWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        new Thread(task, "beside").start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!task.isDone() && System.nanoTime() < end) {
            Driver.work();
        }
        return task.get(0, TimeUnit.SECONDS);
    }
}
