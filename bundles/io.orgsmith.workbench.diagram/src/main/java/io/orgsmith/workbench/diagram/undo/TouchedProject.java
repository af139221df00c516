// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.undo;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IProject;

/**
 * Marks what touched a project. A text of the project does not take it for its own: it would ask before each undo in a
 * diagram whether something outside of the text may change.
 */
record TouchedProject(IProject project) implements IUndoContext {
    @Override
    public String getLabel() {
        return project.getName();
    }

    @Override
    public boolean matches(IUndoContext other) {
        return equals(other);
    }
}
