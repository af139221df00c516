// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.command;

import io.orgsmith.dsl.ide.structure.Selections;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.texteditor.ITextEditor;

/** Selects what is around the selection: the word, its clause, the declaration, and so on to the whole text. */
public final class ExpandSelection extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event).ifPresent(ExpandSelection::expand);
        return null;
    }

    private static void expand(ITextEditor editor) {
        var now = OrgEditors.viewer(editor).getSelectedRange();
        Moment.of(OrgEditors.document(editor)).stream()
                .flatMap(moment -> Selections.at(moment.project(), moment.uri(), now.x).stream())
                .filter(span -> span.offset() <= now.x && span.end() >= now.x + now.y && span.length() > now.y)
                .findFirst()
                .ifPresent(span -> OrgEditors.viewer(editor).setSelectedRange(span.offset(), span.length()));
    }
}
