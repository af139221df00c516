// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.name.Names;
import java.util.Locale;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves lines whose name or id has the words, what stands above them and all that stands below them. */
final class WordFilter extends ViewerFilter {
    private String words = "";

    void words(String typed) {
        words = typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        var node = (Node) element;
        for (var above = node.parent(); above != null; above = above.parent()) {
            if (fits(above)) {
                return true;
            }
        }
        return hasFitting(node);
    }

    private boolean hasFitting(Node node) {
        return fits(node) || node.children().stream().anyMatch(this::hasFitting);
    }

    private boolean fits(Node node) {
        var id = node.element().map(Names::id).orElse("");
        var name = node.element().map(Names::name).orElse("");
        return (node.label() + " " + id + " " + name).toLowerCase(Locale.ROOT).contains(words);
    }
}
