// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Work beside the window, which has to go on meanwhile: a text is checked in the background. */
final class Beside {
    private Beside() {}

    static <T> T theWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        new Thread(task, "beside").start();
        Driver.waitUntil("the work beside the window is done", task::isDone);
        return task.get();
    }
}
