// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.assist.ContentAssist;
import io.orgsmith.dsl.ide.assist.Proposal;
import io.orgsmith.languageserver.document.Moment;
import io.orgsmith.languageserver.document.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Proposals as the protocol has them. */
final class Completions {
    private Completions() {}

    /** @param templates whether the client knows tab stops; else templates are left out */
    static List<CompletionItem> of(ContentAssist assist, Moment moment, int caret, boolean templates, Locale locale) {
        var items = new ArrayList<CompletionItem>();
        var positions = moment.positions();
        for (var proposal : assist.at(moment.texts(), moment.uri(), caret, locale)) {
            if (templates || !proposal.isTemplate()) {
                items.add(item(proposal, positions, items.size()));
            }
        }
        return items;
    }

    private static CompletionItem item(Proposal proposal, Positions positions, int rank) {
        var item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal));
        item.setDetail(proposal.detail());
        item.setSortText("%05d".formatted(rank));
        // Found by the name, too: what was typed may be Chinese.
        item.setFilterText(proposal.label() + " " + proposal.detail());
        item.setTextEdit(Either.forLeft(new TextEdit(positions.range(proposal.replaced()), proposal.insert())));
        item.setInsertTextFormat(proposal.isTemplate() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
        }
        return item;
    }

    private static CompletionItemKind kind(Proposal proposal) {
        return switch (proposal.kind()) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case REFERENCE -> CompletionItemKind.Reference;
            case TEMPLATE -> CompletionItemKind.Snippet;
            case VALUE -> CompletionItemKind.Value;
        };
    }
}
