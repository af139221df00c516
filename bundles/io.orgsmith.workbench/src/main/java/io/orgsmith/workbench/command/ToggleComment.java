// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.command;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.structure.Comments;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.text.DocumentEdits;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Makes the selected lines comments, or takes that back. */
public final class ToggleComment extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event).ifPresent(editor -> {
            var document = OrgEditors.document(editor);
            var selected = OrgEditors.viewer(editor).getSelectedRange();
            DocumentEdits.apply(document, Comments.toggle(document.get(), new Span(selected.x, selected.y)));
        });
        return null;
    }
}
