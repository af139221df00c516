// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.input;

import io.orgsmith.workbench.diagram.Texts;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What a diagram is of.
 *
 * @param focus the qualified id of the element in the middle; null for the whole project
 */
public record DiagramInput(IProject project, String focus) implements IEditorInput, IPersistableElement {
    @Override
    public boolean exists() {
        return project.isAccessible();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle("io.orgsmith.workbench.diagram", "icons/diagram.svg")
                .orElseThrow();
    }

    @Override
    public String getName() {
        return focus == null ? project.getName() : focus.substring(focus.indexOf(':') + 1);
    }

    @Override
    public String getToolTipText() {
        return focus == null
                ? Texts.of("input", project.getName())
                : Texts.of("input.focus", project.getName(), getName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return DiagramInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DiagramInputFactory.PROJECT, project.getName());
        memento.putString(DiagramInputFactory.FOCUS, focus);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IProject.class || type == IContainer.class ? type.cast(project) : null;
    }
}
