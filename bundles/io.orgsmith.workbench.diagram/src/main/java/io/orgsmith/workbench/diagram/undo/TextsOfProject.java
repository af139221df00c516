// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.undo;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;

/**
 * All that changes the texts of a project: what was done in diagrams, trees and tables, which a {@link ProjectHistory} marks,
 * and what was typed. So there is one order of what undo takes back, wherever it was done.
 */
public record TextsOfProject(IProject project) implements IUndoContext {
    @Override
    public String getLabel() {
        return project.getName();
    }

    @Override
    public boolean matches(IUndoContext other) {
        return equals(other)
                || other.equals(new TouchedProject(project))
                || other instanceof ObjectUndoContext object
                        && object.getObject() instanceof IDocument document
                        && isOurs(document);
    }

    private boolean isOurs(IDocument document) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return false;
        }
        var file = ResourcesPlugin.getWorkspace().getRoot().findMember(buffer.getLocation());
        return file != null && file.getProject().equals(project);
    }
}
