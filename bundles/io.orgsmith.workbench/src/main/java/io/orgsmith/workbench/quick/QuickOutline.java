// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import io.orgsmith.dsl.ide.outline.Outline;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds a declaration of the text by some of its letters. */
public final class QuickOutline extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event)
                .ifPresent(editor -> Moment.of(OrgEditors.document(editor)).ifPresent(now -> {
                    var symbols = Outline.of(now.project(), now.uri(), Locale.getDefault());
                    var shell = HandlerUtil.getActiveShell(event);
                    new QuickPopup(shell, new OutlineChoice(editor, symbols), Words.of("outline")).open();
                }));
        return null;
    }
}
