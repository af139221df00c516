// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines as the tree asks for them. Its input refers to those of the projects as they are now. */
final class Lines implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) ((AtomicReference<?>) input).get()).toArray();
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
