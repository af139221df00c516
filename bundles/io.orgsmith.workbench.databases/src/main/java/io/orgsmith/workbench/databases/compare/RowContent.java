// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of a comparison, one below the other. */
final class RowContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Row) parent).below().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Row) element).below().isEmpty();
    }
}
