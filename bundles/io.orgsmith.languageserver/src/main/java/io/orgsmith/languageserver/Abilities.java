// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.languageserver.answer.Actions;
import io.orgsmith.languageserver.answer.TokenData;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server can do. */
final class Abilities {
    /** The command that turns lines into comments and back; its arguments are an address and a range. */
    static final String TOGGLE_COMMENT = "orgsmith.toggleComment";

    private Abilities() {}

    static ServerCapabilities all() {
        var all = new ServerCapabilities();
        all.setTextDocumentSync(sync());
        all.setCompletionProvider(new CompletionOptions(false, List.of(" ", ".")));
        all.setHoverProvider(true);
        all.setDefinitionProvider(true);
        all.setReferencesProvider(true);
        all.setDocumentHighlightProvider(true);
        all.setDocumentSymbolProvider(true);
        all.setWorkspaceSymbolProvider(true);
        all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL)));
        all.setCodeLensProvider(new CodeLensOptions(false));
        all.setDocumentFormattingProvider(true);
        all.setDocumentRangeFormattingProvider(true);
        all.setRenameProvider(new RenameOptions(true));
        all.setLinkedEditingRangeProvider(true);
        all.setFoldingRangeProvider(true);
        all.setSelectionRangeProvider(true);
        var tokens = new SemanticTokensWithRegistrationOptions(TokenData.legend(), true);
        tokens.setRange(true);
        all.setSemanticTokensProvider(tokens);
        all.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(TOGGLE_COMMENT)));
        var folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        all.setWorkspace(new WorkspaceServerCapabilities(folders));
        return all;
    }

    private static TextDocumentSyncOptions sync() {
        var sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setWillSaveWaitUntil(true);
        return sync;
    }
}
