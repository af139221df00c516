// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.workbench.explorer.Node;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;

/** Gives the lines of the explorer properties, and a place for what is made beside them. */
public final class NodeAdapter implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        var node = (Node) adaptable;
        if (type == IContainer.class) {
            return type.cast(node.project());
        }
        return node.subject()
                .map(element -> type.cast(new ElementProperties(node.state(), element)))
                .orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class, IContainer.class};
    }
}
