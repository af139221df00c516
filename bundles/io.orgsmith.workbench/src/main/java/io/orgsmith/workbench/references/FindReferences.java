// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows in the Search view all places of the project that name what the caret is on. */
public final class FindReferences extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event).ifPresent(FindReferences::find);
        return null;
    }

    private static void find(ITextEditor editor) {
        int caret = OrgEditors.caret(editor);
        Moment.of(OrgEditors.document(editor)).ifPresent(now -> find(now, caret));
    }

    /** Those of what is meant at an offset of a text; nothing where no id is there. */
    public static void find(Moment now, int offset) {
        Renaming.at(now.project(), now.uri(), offset).ifPresent(id -> {
            var words = now.text().substring(id.offset(), id.end());
            NewSearchUI.runQueryInBackground(new ReferenceQuery(now, offset, words));
        });
    }
}
