// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import com.google.gson.JsonParser;
import io.orgsmith.languageserver.document.Positions;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor at the other end of two pipes, with a document open whose carets are written {@code |}. */
final class Editor implements AutoCloseable {
    static final String ALL = """
            {"workspace": {"workspaceEdit": {"documentChanges": true},
                           "didChangeWatchedFiles": {"dynamicRegistration": true}},
             "textDocument": {"completion": {"completionItem": {"snippetSupport": true}}},
             "window": {"workDoneProgress": true}}""";

    final TestClient client = new TestClient();
    final LanguageServer server;
    final CompletableFuture<StdioServer.Outcome> outcome;
    final Path folder;
    private final Pipe.SinkChannel toServer;
    InitializeResult greeting;
    String text = "";
    String address;

    private Editor(Path folder) throws Exception {
        this.folder = folder.toRealPath();
        var up = Pipe.open();
        var down = Pipe.open();
        toServer = up.sink();
        outcome = CompletableFuture.supplyAsync(() -> StdioServer.serve(
                Channels.newInputStream(up.source()), Channels.newOutputStream(down.sink()), Locale.ENGLISH, "test"));
        var launcher = LSPLauncher.createClientLauncher(
                client, Channels.newInputStream(down.source()), Channels.newOutputStream(up.sink()));
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** An editor that has opened a folder, and can what the protocol lets it say that it can. */
    static Editor in(Path folder, String capabilities, String language) throws Exception {
        var editor = new Editor(folder);
        var json = new MessageJsonHandler(java.util.Map.of()).getGson();
        var params = new InitializeParams();
        params.setCapabilities(json.fromJson(capabilities, ClientCapabilities.class));
        params.setLocale(language);
        params.setInitializationOptions(JsonParser.parseString("{\"formatOnSave\": true}"));
        params.setWorkspaceFolders(
                List.of(new WorkspaceFolder(editor.folder.toUri().toString(), "test")));
        editor.greeting = get(editor.server.initialize(params));
        editor.server.initialized(new InitializedParams());
        return editor;
    }

    static Editor in(Path folder) throws Exception {
        return in(folder, ALL, "en");
    }

    /** Opens a document; what is returned is the place of its caret. */
    Position open(String name, String marked) {
        text = marked.replace("|", "");
        address = address(name);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, "org", 1, text)));
        return new Positions(text).position(Math.max(0, marked.indexOf('|')));
    }

    /** Types over a stretch of the document that was opened last. */
    void type(int version, String over, String replacement) {
        int at = text.indexOf(over);
        var range = new Positions(text).range(at, over.length());
        text = text.substring(0, at) + replacement + text.substring(at + over.length());
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(address, version),
                        List.of(new TextDocumentContentChangeEvent(range, replacement))));
    }

    void save(String name, String saved) throws Exception {
        Files.writeString(folder.resolve(name), saved);
    }

    String address(String name) {
        return folder.resolve(name).toUri().toString();
    }

    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(address);
    }

    /** The letters of a range of the document that was opened last. */
    String at(Range range) {
        var span = new Positions(text).span(range);
        return text.substring(span.offset(), span.end());
    }

    static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(60, TimeUnit.SECONDS);
    }

    /** Goes without a farewell. */
    void vanish() throws Exception {
        toServer.close();
    }

    @Override
    public void close() throws Exception {
        get(server.shutdown());
        server.exit();
        get(outcome);
    }
}
