// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.languageserver.document.Moment;
import io.orgsmith.workspace.Text;
import java.util.Locale;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Renaming over files. A refusal is an error that the client shows. */
public record Renames(Edits edits, Locale locale) {
    /** The id to rename; null where there is none. */
    public PrepareRenameResult at(Moment moment, Position caret) {
        return Renaming.at(moment.texts(), moment.uri(), moment.offset(caret))
                .map(span -> new PrepareRenameResult(
                        moment.positions().range(span), moment.text().substring(span.offset(), span.end())))
                .orElse(null);
    }

    /** All edits in all files; a client that previews shows them before. */
    public WorkspaceEdit to(Moment moment, Position caret, String newId) {
        var renamed = Renaming.to(moment.texts(), moment.uri(), moment.offset(caret), newId);
        if (renamed.refusal().isPresent()) {
            throw refused(renamed.refusal().get());
        }
        return edits.of(moment, renamed.edits());
    }

    /** The places that are typed in together; null where there is no id. */
    public LinkedEditingRanges linked(Moment moment, Position caret) {
        var positions = moment.positions();
        var spans = Renaming.linked(moment.texts(), moment.uri(), moment.offset(caret));
        return spans.isEmpty()
                ? null
                : new LinkedEditingRanges(spans.stream().map(positions::range).toList());
    }

    private ResponseErrorException refused(Text why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why.in(locale), null));
    }
}
