// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.outline;

import io.orgsmith.dsl.ide.outline.Symbol;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Symbols as a tree; the input is a list of them. */
public final class SymbolTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Symbol) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Symbol) element).children().isEmpty();
    }
}
