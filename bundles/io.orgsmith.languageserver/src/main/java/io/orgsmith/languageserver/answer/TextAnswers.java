// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.assist.ContentAssist;
import io.orgsmith.dsl.ide.format.Formatting;
import io.orgsmith.dsl.ide.hover.Hover;
import io.orgsmith.dsl.ide.lens.CodeMinings;
import io.orgsmith.languageserver.document.Moment;
import io.orgsmith.workspace.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;

/** What the language services say of a moment, in the words of the protocol. */
public final class TextAnswers {
    private static final int MOST_SYMBOLS = 500;

    private final ContentAssist assist = new ContentAssist(LocalDate::now);
    private final boolean templates;
    private final Locale locale;
    private final Actions actions;

    /**
     * @param templates whether the client knows tab stops
     * @param locale of the reader
     */
    public TextAnswers(boolean templates, Locale locale, Edits edits) {
        this.templates = templates;
        this.locale = locale;
        this.actions = new Actions(edits, locale);
    }

    public List<CompletionItem> completion(Moment moment, Position caret) {
        return Completions.of(assist, moment, moment.offset(caret), templates, locale);
    }

    /** Null where there is nothing to say. */
    public org.eclipse.lsp4j.Hover hover(Moment moment, Position at) {
        return Hover.at(moment.texts(), moment.uri(), moment.offset(at), checked(moment), locale)
                .map(text -> new org.eclipse.lsp4j.Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, text.markdown()),
                        moment.positions().range(text.span())))
                .orElse(null);
    }

    /** What the last check said of the document, if its text is still the same. */
    private static List<Diagnostic> checked(Moment moment) {
        return moment.project().lastCheck().stream()
                .filter(check ->
                        moment.text().equals(check.project().language().texts().get(moment.uri())))
                .flatMap(check -> check.diagnostics().stream())
                .filter(diagnostic -> diagnostic.place().file().equals(moment.file()))
                .toList();
    }

    public SemanticTokens tokens(Moment moment) {
        return new SemanticTokens(TokenData.of(moment, new Span(0, moment.text().length())));
    }

    public SemanticTokens tokens(Moment moment, Range range) {
        return new SemanticTokens(TokenData.of(moment, moment.positions().span(range)));
    }

    public List<DocumentSymbol> outline(Moment moment) {
        return Symbols.of(moment, locale);
    }

    public List<WorkspaceSymbol> find(Moment moment, String typed) {
        return Symbols.find(moment, typed, MOST_SYMBOLS, locale);
    }

    public List<Location> definition(Moment moment, Position caret) {
        return Navigations.definition(moment, moment.offset(caret));
    }

    public List<Location> references(Moment moment, Position caret, boolean withDeclaration) {
        return Navigations.references(moment, moment.offset(caret), withDeclaration);
    }

    public List<DocumentHighlight> highlights(Moment moment, Position caret) {
        return Navigations.highlights(moment, moment.offset(caret));
    }

    public List<FoldingRange> folds(Moment moment) {
        return Structures.folds(moment);
    }

    public List<SelectionRange> selections(Moment moment, List<Position> carets) {
        return Structures.selections(moment, carets);
    }

    public List<TextEdit> format(Moment moment) {
        return Edits.of(moment, moment.uri(), Formatting.document(moment.text()));
    }

    public List<TextEdit> format(Moment moment, Range range) {
        var span = moment.positions().span(range);
        return Edits.of(moment, moment.uri(), Formatting.range(moment.text(), span));
    }

    public List<CodeAction> actions(Moment moment, Range range, CodeActionContext context) {
        return actions.at(moment, moment.positions().span(range), context);
    }

    public List<CodeLens> minings(Moment moment) {
        var positions = moment.positions();
        return CodeMinings.of(moment.texts(), moment.uri(), locale).stream()
                .map(mining ->
                        new CodeLens(positions.range(mining.at().offset(), 0), new Command(mining.text(), ""), null))
                .toList();
    }
}
