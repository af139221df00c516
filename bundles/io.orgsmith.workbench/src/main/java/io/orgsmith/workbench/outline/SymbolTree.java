// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.outline;

import io.orgsmith.dsl.ide.outline.Symbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;

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

    /** What is open, by labels: the symbols themselves are others after each change of the text. */
    static Set<List<String>> paths(TreeViewer tree) {
        var paths = new HashSet<List<String>>();
        for (var path : tree.getExpandedTreePaths()) {
            paths.add(labels(path));
        }
        return paths;
    }

    /** Opens what was open. */
    static void expand(TreeViewer tree, Set<List<String>> paths) {
        if (tree.getInput() instanceof List<?> symbols) {
            symbols.forEach(symbol -> expand(tree, TreePath.EMPTY.createChildPath(symbol), paths));
        }
    }

    private static void expand(TreeViewer tree, TreePath path, Set<List<String>> paths) {
        boolean open = paths.contains(labels(path));
        tree.setExpandedState(path, open);
        if (open) {
            ((Symbol) path.getLastSegment())
                    .children()
                    .forEach(child -> expand(tree, path.createChildPath(child), paths));
        }
    }

    private static List<String> labels(TreePath path) {
        var labels = new java.util.ArrayList<String>();
        for (int i = 0; i < path.getSegmentCount(); i++) {
            labels.add(((Symbol) path.getSegment(i)).label());
        }
        return labels;
    }
}
