// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.input;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the diagrams again that were open when the workbench was left. */
public final class DiagramInputFactory implements IElementFactory {
    static final String ID = "io.orgsmith.workbench.diagram.input";
    static final String PROJECT = "project";
    static final String FOCUS = "focus";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var name = memento.getString(PROJECT);
        return name == null
                ? null
                : new DiagramInput(ResourcesPlugin.getWorkspace().getRoot().getProject(name), memento.getString(FOCUS));
    }
}
