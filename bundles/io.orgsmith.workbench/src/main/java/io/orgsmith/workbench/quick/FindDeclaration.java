// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds a declaration of the project by some letters of its id or one of its names. */
public final class FindDeclaration extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event)
                .ifPresent(editor -> Moment.of(OrgEditors.document(editor)).ifPresent(now -> {
                    var choice = new ProjectChoice(editor.getSite().getPage(), now.project());
                    new QuickPopup(HandlerUtil.getActiveShell(event), choice, Words.of("project")).open();
                }));
        return null;
    }
}
