// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.input;

import io.orgsmith.workbench.diagram.DiagramEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what is selected as a diagram: a project, an element, or what the caret of a text is in, also from beside the text. */
public final class OpenDiagram extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var input = Subject.of(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event))
                .or(() -> Subject.of(page.getActiveEditor(), null));
        if (input.isPresent()) {
            try {
                page.openEditor(input.get(), DiagramEditor.ID);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        var part = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME);
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        var editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(Subject.isOne(part, selection) || Subject.isOne(editor, null));
    }
}
