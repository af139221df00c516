// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** A list as a tree without branches. */
final class FoundList implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return false;
    }
}
