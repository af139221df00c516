// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Serves one client over two streams, until it says farewell or closes its end. */
public final class StdioServer {
    private static final Duration QUICK = Duration.ofMillis(100);
    private static final Duration QUIET = Duration.ofMillis(400);

    private StdioServer() {}

    /** How it ended. */
    public enum End {
        /** The client said shutdown, then exit or nothing more. */
        FAREWELL,
        /** The client was gone without a farewell. */
        GONE,
        /** What came was no message of the protocol. */
        NONSENSE
    }

    /**
     * The end of a session.
     *
     * @param detail of nonsense, what was wrong with it
     */
    public record Outcome(End end, Optional<String> detail) {}

    /**
     * Serves until the end. The streams are the caller's to close.
     *
     * @param locale of messages, where the client does not say which it wants
     * @param version of the product
     */
    public static Outcome serve(InputStream in, OutputStream out, Locale locale, String version) {
        var done = new CompletableFuture<Optional<String>>();
        var settings = new OrgLanguageServer.Settings(QUICK, QUIET, locale, version);
        try (var server = new OrgLanguageServer(settings, () -> done.complete(Optional.empty()))) {
            var launcher = new StrictLauncher(in, out, server, problem -> done.complete(Optional.of(problem))).create();
            server.connect(launcher.getRemoteProxy());
            var listening = launcher.startListening();
            completeAtTheEnd(listening, done);
            var nonsense = done.join();
            if (nonsense.isPresent()) {
                return new Outcome(End.NONSENSE, nonsense);
            }
            return new Outcome(server.isShutDown() ? End.FAREWELL : End.GONE, Optional.empty());
        }
    }

    private static void completeAtTheEnd(Future<Void> listening, CompletableFuture<Optional<String>> done) {
        var waiting = new Thread(
                () -> {
                    try {
                        listening.get();
                        done.complete(Optional.empty());
                    } catch (ExecutionException | InterruptedException e) {
                        done.complete(Optional.of(String.valueOf(e.getMessage())));
                    }
                },
                "orgsmith-end");
        waiting.setDaemon(true);
        waiting.start();
    }
}
