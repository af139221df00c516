// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;

/** The project that a user is at. */
public final class ChosenProject {
    private ChosenProject() {}

    /** That of what is selected, else of what is edited; null for none. */
    public static IProject of(ExecutionEvent event) {
        var selected = of(HandlerUtil.getCurrentStructuredSelection(event));
        if (selected != null) {
            return selected;
        }
        return HandlerUtil.getActiveEditorInput(event) instanceof IFileEditorInput input
                ? input.getFile().getProject()
                : null;
    }

    /** That of what is selected; null for none. */
    public static IProject of(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Database database) {
            return database.project();
        }
        var resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        return resource == null ? null : resource.getProject();
    }
}
