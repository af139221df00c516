// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new project with the example to begin with selected, and a name that is free. */
public final class NewExample extends AbstractHandler {
    private static final String EXAMPLE = "television";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new NewProjectWizard(EXAMPLE).open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
