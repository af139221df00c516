// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.Collection;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines as the tree asks for them. */
final class Lines implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((Node) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ((Node) node).parent();
    }

    @Override
    public boolean hasChildren(Object node) {
        return !((Node) node).children().isEmpty();
    }
}
