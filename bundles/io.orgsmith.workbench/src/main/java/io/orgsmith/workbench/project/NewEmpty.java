// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new project with nothing but its heading. */
public final class NewEmpty extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new NewProjectWizard().open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
