// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.util.Timer;
import java.util.TimerTask;

/**
 * Work that takes a while; to be closed when it is done. Says what is being done once it takes over a second, where somebody
 * watches; and says what that means when the process is told to stop before it is done (Ctrl-C, SIGTERM).
 */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1000;

    private final Timer timer;
    private final Thread stopped;

    private Progress(Timer timer, Thread stopped) {
        this.timer = timer;
        this.stopped = stopped;
    }

    /** @param stopped what to say when the process is told to stop */
    static Progress start(Session session, String text, String stopped) {
        var hook = new Thread(() -> session.say("orgsmith: " + stopped), "orgsmith-stopped");
        Runtime.getRuntime().addShutdownHook(hook);
        var timer = session.terminal().interactive() ? timer(session, text) : null;
        return new Progress(timer, hook);
    }

    private static Timer timer(Session session, String text) {
        var timer = new Timer("orgsmith-progress", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        session.say(text);
                    }
                },
                PATIENCE);
        return timer;
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.cancel();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException e) {
            // The process is being stopped at this moment, and has said so.
            return;
        }
    }
}
