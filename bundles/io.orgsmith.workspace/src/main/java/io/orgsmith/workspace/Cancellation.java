// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import java.util.concurrent.CancellationException;

/** Lets one thread ask another to stop. Once cancelled it stays so. */
public final class Cancellation {
    private volatile boolean cancelled;

    /** Asks for an end; may be called from any thread, and more than once. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * To be called where the work may end.
     *
     * @throws CancellationException when it was asked to
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
