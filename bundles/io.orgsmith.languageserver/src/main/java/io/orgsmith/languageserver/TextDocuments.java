// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.languageserver.answer.Renames;
import io.orgsmith.languageserver.answer.TextAnswers;
import io.orgsmith.languageserver.document.Moment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client tells and asks about documents. Changes count in the order in which they come. */
final class TextDocuments implements TextDocumentService {
    private final Supplier<Session> session;

    /** @param session of the client that has greeted; refuses before */
    TextDocuments(Supplier<Session> session) {
        this.session = session;
    }

    private <T> CompletableFuture<T> about(TextDocumentIdentifier document, T none, Function<Moment, T> answer) {
        return session.get().answers.about(document.getUri(), none, answer);
    }

    private TextAnswers texts() {
        return session.get().texts;
    }

    private Renames renames() {
        return session.get().renames;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        session.get().documents.open(document.getUri(), document.getText(), document.getVersion());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        var document = params.getTextDocument();
        session.get().documents.change(document.getUri(), document.getVersion(), params.getContentChanges());
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session.get().documents.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // What was typed was checked as it was typed.
    }

    @Override
    public CompletableFuture<List<TextEdit>> willSaveWaitUntil(WillSaveTextDocumentParams params) {
        return about(
                params.getTextDocument(),
                List.of(),
                moment -> session.get().abilities.formatsOnSave() ? texts().format(moment) : List.of());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return about(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                moment -> Either.forLeft(texts().completion(moment, params.getPosition())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return about(params.getTextDocument(), null, moment -> texts().hover(moment, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return about(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                moment -> Either.forLeft(texts().definition(moment, params.getPosition())));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean all = params.getContext().isIncludeDeclaration();
        return about(
                params.getTextDocument(), List.of(), moment -> texts().references(moment, params.getPosition(), all));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return about(params.getTextDocument(), List.of(), moment -> texts().highlights(moment, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return about(params.getTextDocument(), List.of(), moment -> texts().outline(moment).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return about(
                params.getTextDocument(),
                List.of(),
                moment -> texts().actions(moment, params.getRange(), params.getContext()).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return about(params.getTextDocument(), List.of(), texts()::minings);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return about(params.getTextDocument(), List.of(), texts()::format);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return about(params.getTextDocument(), List.of(), moment -> texts().format(moment, params.getRange()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return about(params.getTextDocument(), null, moment -> {
            var found = renames().at(moment, params.getPosition());
            return found == null ? null : Either3.forSecond(found);
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return about(params.getTextDocument(), null, moment -> renames()
                .to(moment, params.getPosition(), params.getNewName()));
    }

    @Override
    public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return about(params.getTextDocument(), null, moment -> renames().linked(moment, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return about(params.getTextDocument(), List.of(), texts()::folds);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return about(params.getTextDocument(), List.of(), moment -> texts().selections(moment, params.getPositions()));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return about(params.getTextDocument(), new SemanticTokens(List.of()), texts()::tokens);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return about(params.getTextDocument(), new SemanticTokens(List.of()), moment -> texts().tokens(
                        moment, params.getRange()));
    }
}
