// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.languageserver.document.Documents;
import io.orgsmith.languageserver.document.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Works out answers beside the thread that reads, so that a cancellation and further typing come through. */
final class Answers implements AutoCloseable {
    private final Documents documents;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, work -> {
        var thread = new Thread(work, "orgsmith-answers");
        thread.setDaemon(true);
        return thread;
    });

    Answers(Documents documents) {
        this.documents = documents;
    }

    /**
     * An answer about a document, {@code none} for one that belongs to no project. What was asked of a text that has changed
     * since is refused, as its places would be wrong; the client then asks again.
     */
    <T> CompletableFuture<T> about(String address, T none, Function<Moment, T> answer) {
        long version = documents.version(address);
        return CompletableFutures.computeAsync(workers, cancelled -> {
            cancelled.checkCanceled();
            var moment = documents.now(address);
            if (documents.version(address) != version) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.ContentModified, "the document has changed", null));
            }
            cancelled.checkCanceled();
            return moment.map(answer).orElse(none);
        });
    }

    /** The answers of all projects, one after the other. */
    <T> CompletableFuture<List<T>> ofAll(Function<Moment, List<T>> answer) {
        return CompletableFutures.computeAsync(workers, cancelled -> {
            var all = new ArrayList<T>();
            for (var project : documents.projects()) {
                cancelled.checkCanceled();
                documents.any(project).ifPresent(moment -> all.addAll(answer.apply(moment)));
            }
            return all;
        });
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
