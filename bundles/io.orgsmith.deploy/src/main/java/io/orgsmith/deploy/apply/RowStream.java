// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.target.lab.table.RowChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Row changes on their way to a database, on a thread of their own while others are still being worked out. Few are kept
 * until {@link #finish}. From the first that is sent until then the connection belongs to that thread.
 */
final class RowStream implements Consumer<RowChange>, AutoCloseable {
    static final int FEW = 5_000;

    private final RowWriter writer;
    private List<RowChange> kept = new ArrayList<>();
    private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
    private boolean hasBegun;
    private volatile boolean isClosed;

    RowStream(RowWriter writer) {
        this.writer = writer;
    }

    @Override
    public void accept(RowChange change) {
        kept.add(change);
        if (kept.size() == FEW) {
            hasBegun = true;
            send();
        }
    }

    /** Whether the database may have got some already. */
    boolean hasBegun() {
        return hasBegun;
    }

    /** Sends the rest and waits for all. @throws SQLException when the database does not take one of them */
    void finish() throws SQLException {
        send();
        try {
            sent.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void send() {
        var some = kept;
        kept = new ArrayList<>();
        sent = sent.thenRunAsync(() -> write(some), RowStream::begin);
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "rows");
        thread.setDaemon(true);
        thread.start();
    }

    private void write(List<RowChange> changes) {
        try {
            for (RowChange change : changes) {
                if (isClosed) {
                    return;
                }
                writer.write(change);
            }
            writer.flush();
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    /** Stops sending, and waits until the connection is free. */
    @Override
    public void close() {
        isClosed = true;
        sent.exceptionally(failure -> null).join();
    }
}
