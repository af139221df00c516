// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: one for one client, from its greeting to its farewell. */
final class OrgLanguageServer implements LanguageServer, AutoCloseable {
    private final Settings settings;
    private final TextDocumentService documents = new TextDocuments(this::session);
    private final WorkspaceService workspaces = new Workspaces(this::session);
    private final Runnable exit;
    private LanguageClient remote;
    private volatile Session session;
    private volatile boolean shutDown;

    /**
     * How the server behaves.
     *
     * @param quick how long after a change mistakes of the changed file are told
     * @param quiet how long a pause a check of everything waits for
     * @param locale of messages, where the client does not say
     */
    public record Settings(Duration quick, Duration quiet, Locale locale, String version) {}

    OrgLanguageServer(Settings settings, Runnable exit) {
        this.settings = settings;
        this.exit = exit;
    }

    void connect(LanguageClient remote) {
        this.remote = remote;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        session = new Session(Client.of(params, settings.locale()), remote, settings);
        var info = new ServerInfo("orgsmith", settings.version());
        return CompletableFuture.completedFuture(new InitializeResult(Abilities.all(), info));
    }

    @Override
    public void initialized(InitializedParams params) {
        if (session().abilities.watches()) {
            var watchers = List.of(watcher("**/*.org"), watcher("**/*.ocl"), watcher("**/orgsmith.project"));
            remote.registerCapability(new RegistrationParams(List.of(new Registration(
                    "orgsmith-files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(watchers)))));
        }
    }

    private static FileSystemWatcher watcher(String pattern) {
        return new FileSystemWatcher(Either.forLeft(pattern));
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to trace.
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        exit.run();
    }

    /** Whether the client said that it was about to end. */
    boolean isShutDown() {
        return shutDown;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaces;
    }

    private Session session() {
        if (session == null) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.ServerNotInitialized, "initialize comes first", null));
        }
        return session;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
