// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.DatabaseAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A cable to a database server that breaks after so many bytes, in the middle of a COPY or a batch if that is where they end. */
final class Cable implements AutoCloseable {
    private final URI server;
    private final DatabaseAddress behind;
    private final long limit;
    private final ServerSocket near;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean isCut;

    /** @param limit after which nothing reaches the server or comes from it */
    Cable(DatabaseAddress behind, long limit) throws IOException {
        this.behind = behind;
        this.limit = limit;
        server = URI.create(behind.url().substring("jdbc:".length()));
        near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::connect);
    }

    /** The same database at this end. */
    DatabaseAddress address() {
        var url = behind.url().replace(":" + server.getPort() + "/", ":" + near.getLocalPort() + "/");
        return new DatabaseAddress(url, behind.user(), behind.password());
    }

    /** How many bytes went to the server. */
    long sent() {
        return sent.get();
    }

    boolean isCut() {
        return isCut;
    }

    private void connect() throws IOException {
        while (!isCut) {
            var client = near.accept();
            var far = new Socket(server.getHost(), server.getPort());
            ends.addAll(List.of(client, far));
            client.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            begin(() -> pass(client.getInputStream(), far.getOutputStream(), limit, sent));
            begin(() -> pass(far.getInputStream(), client.getOutputStream(), Long.MAX_VALUE, new AtomicLong()));
        }
    }

    private void pass(InputStream from, OutputStream to, long most, AtomicLong passed) throws IOException {
        var bytes = new byte[4096];
        for (int count = from.read(bytes); count >= 0 && !isCut; count = from.read(bytes)) {
            long room = most - passed.getAndAdd(count);
            to.write(bytes, 0, (int) Math.max(0, Math.min(count, room)));
            to.flush();
            if (room < count) {
                cut();
            }
        }
        to.close();
    }

    private void cut() throws IOException {
        isCut = true;
        close();
    }

    @Override
    public void close() throws IOException {
        near.close();
        for (Socket end : ends) {
            end.close();
        }
    }

    /** Something that ends when a socket is closed. */
    private interface Work {
        void run() throws IOException;
    }

    private static void begin(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
