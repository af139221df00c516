// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.command;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.text.DocumentEdits;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Changes the text of an editor, its selection or where nothing is selected the place of its caret. */
abstract class EditCommand extends AbstractHandler {
    /**
     * The edits for a text.
     *
     * @param selected empty where nothing is
     */
    abstract List<TextEdit> edits(String text, Span selected);

    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event).ifPresent(editor -> {
            var document = OrgEditors.document(editor);
            var selected = OrgEditors.viewer(editor).getSelectedRange();
            DocumentEdits.apply(document, edits(document.get(), new Span(selected.x, selected.y)));
        });
        return null;
    }
}
