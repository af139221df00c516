// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.languageserver.document.Moment;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Edits of our own as edits of the protocol.
 *
 * @param versioned whether the client takes versions with them, and so refuses an edit of a text that it has changed since
 */
public record Edits(boolean versioned) {
    /** Edits of several files of a project. */
    public WorkspaceEdit of(Moment moment, Map<URI, List<io.orgsmith.dsl.edit.TextEdit>> edits) {
        var result = new WorkspaceEdit();
        if (versioned) {
            var changes = new ArrayList<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>>();
            edits.forEach((file, each) -> {
                var document =
                        new VersionedTextDocumentIdentifier(moment.documents().address(file), moment.version(file));
                changes.add(Either.forLeft(new TextDocumentEdit(document, either(of(moment, file, each)))));
            });
            result.setDocumentChanges(changes);
        } else {
            var changes = new LinkedHashMap<String, List<TextEdit>>();
            edits.forEach((file, each) -> changes.put(moment.documents().address(file), of(moment, file, each)));
            result.setChanges(changes);
        }
        return result;
    }

    /** Edits of one file. */
    public static List<TextEdit> of(Moment moment, URI file, List<io.orgsmith.dsl.edit.TextEdit> edits) {
        var positions = moment.positions(file);
        return edits.stream()
                .map(edit -> new TextEdit(positions.range(edit.offset(), edit.length()), edit.replacement()))
                .toList();
    }

    private static List<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>> either(List<TextEdit> edits) {
        return edits.stream()
                .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                .toList();
    }
}
