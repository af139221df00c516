// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lets all places of the file that name what the caret is on be typed in together. */
public final class EditTogether extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var editor = OrgEditors.of(event);
        if (editor.isPresent()) {
            int caret = OrgEditors.caret(editor.get());
            var spans = Moment.of(OrgEditors.document(editor.get()))
                    .map(now -> Renaming.linked(now.project(), now.uri(), caret))
                    .orElse(List.of());
            try {
                link(editor.get(), spans, caret);
            } catch (BadLocationException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    private static void link(ITextEditor editor, List<Span> spans, int caret) throws BadLocationException {
        if (spans.isEmpty()) {
            return;
        }
        var viewer = OrgEditors.viewer(editor);
        var group = new LinkedPositionGroup();
        for (var span : spans) {
            // The first stop is where the caret is.
            int order = span.touches(caret) ? 0 : LinkedPositionGroup.NO_STOP;
            group.addPosition(new LinkedPosition(viewer.getDocument(), span.offset(), span.length(), order));
        }
        var model = new LinkedModeModel();
        model.addGroup(group);
        model.forceInstall();
        var ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, caret, 0, LinkedPositionGroup.NO_STOP);
        ui.enter();
        var here = ui.getSelectedRegion();
        viewer.setSelectedRange(here.getOffset(), here.getLength());
    }
}
