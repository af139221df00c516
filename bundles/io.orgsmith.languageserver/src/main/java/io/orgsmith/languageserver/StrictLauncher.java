// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** Connects a server and two streams by a {@link StrictReader}. */
final class StrictLauncher extends LSPLauncher.Builder<LanguageClient> {
    private final Consumer<String> nonsense;

    /** @param nonsense is told what is wrong with a thing that is no message */
    StrictLauncher(InputStream in, OutputStream out, LanguageServer server, Consumer<String> nonsense) {
        this.nonsense = nonsense;
        setLocalService(server);
        setRemoteInterface(LanguageClient.class);
        setInput(in);
        setOutput(out);
        setExecutorService(Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "orgsmith-client");
            thread.setDaemon(true);
            return thread;
        }));
    }

    @Override
    public Launcher<LanguageClient> create() {
        var json = createJsonHandler();
        var endpoint = createRemoteEndpoint(json);
        var client = createProxy(endpoint);
        var reader = new StrictReader(input, json, endpoint, nonsense);
        var processor = createMessageProcessor(reader, wrapMessageConsumer(endpoint), client);
        return createLauncher(executorService, client, endpoint, processor);
    }
}
