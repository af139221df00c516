// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.util.Timer;
import java.util.TimerTask;

/** Says what is being done once it takes over a second; to be closed when it is done. Silent where nobody watches. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1000;

    private final Timer timer;

    private Progress(Timer timer) {
        this.timer = timer;
    }

    static Progress start(Session session, String text) {
        if (!session.terminal().interactive()) {
            return new Progress(null);
        }
        var timer = new Timer("orgsmith-progress", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        session.say(text);
                    }
                },
                PATIENCE);
        return new Progress(timer);
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.cancel();
        }
    }
}
