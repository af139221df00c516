// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.command;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.format.Formatting;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.text.DocumentEdits;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Gives the text, or the lines selected in it, their layout. */
public final class Format extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event).ifPresent(editor -> {
            var document = OrgEditors.document(editor);
            var selected = OrgEditors.viewer(editor).getSelectedRange();
            DocumentEdits.apply(
                    document,
                    selected.y == 0
                            ? Formatting.document(document.get())
                            : Formatting.range(document.get(), new Span(selected.x, selected.y)));
        });
        return null;
    }
}
