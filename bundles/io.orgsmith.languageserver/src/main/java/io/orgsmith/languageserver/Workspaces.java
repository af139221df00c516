// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import com.google.gson.Gson;
import io.orgsmith.dsl.ide.structure.Comments;
import io.orgsmith.languageserver.answer.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client tells and asks about folders and files. */
final class Workspaces implements WorkspaceService {
    private final Supplier<Session> session;
    private final List<String> folders = new ArrayList<>();

    /** @param session of the client that has greeted; refuses before */
    Workspaces(Supplier<Session> session) {
        this.session = session;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // All there is to set comes with the start.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        session.get()
                .documents
                .refresh(params.getChanges().stream().map(FileEvent::getUri).toList());
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        if (folders.isEmpty()) {
            folders.addAll(session.get().abilities.folders());
        }
        params.getEvent().getRemoved().stream().map(WorkspaceFolder::getUri).forEach(folders::remove);
        params.getEvent().getAdded().stream().map(WorkspaceFolder::getUri).forEach(folders::add);
        session.get().documents.folders(folders);
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        var now = session.get();
        return now.answers
                .ofAll(moment -> now.texts.find(moment, params.getQuery()))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        if (!Abilities.TOGGLE_COMMENT.equals(params.getCommand())) {
            return CompletableFuture.completedFuture(null);
        }
        var gson = new Gson();
        var address = gson.fromJson(gson.toJson(params.getArguments().get(0)), String.class);
        var range = gson.fromJson(gson.toJson(params.getArguments().get(1)), Range.class);
        var now = session.get();
        return now.answers
                .about(address, new WorkspaceEdit(), moment -> {
                    var edits =
                            Comments.toggle(moment.text(), moment.positions().span(range));
                    return new Edits(now.abilities.versions()).of(moment, Map.of(moment.uri(), edits));
                })
                .thenCompose(edit -> now.client.applyEdit(new ApplyWorkspaceEditParams(edit)))
                .thenApply(response -> response.isApplied());
    }
}
