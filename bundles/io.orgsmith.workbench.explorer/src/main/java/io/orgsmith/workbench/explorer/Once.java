// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;

/** Does something in the thread of the user interface: once, however often it is asked for meanwhile. */
public final class Once implements Runnable {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Runnable work;

    public Once(Runnable work) {
        this.work = work;
    }

    /** May be called from any thread, and returns at once. */
    @Override
    public void run() {
        if (waiting.compareAndSet(false, true)) {
            Display.getDefault().asyncExec(() -> {
                waiting.set(false);
                work.run();
            });
        }
    }
}
