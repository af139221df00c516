// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import io.orgsmith.dsl.syntax.ClauseStarts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/** A clause of a block, or what a file declares, from its first word to its last, in UTF-16 units. */
record Clause(int offset, int end) {
    /** The innermost clause around an offset. */
    static Clause at(ICompositeNode root, int offset) {
        return all(root).stream()
                .filter(clause -> clause.offset() <= offset && offset < clause.end())
                .reduce((outer, inner) -> inner.offset() >= outer.offset() ? inner : outer)
                .orElseThrow(() -> new NoSuchElementException("no clause at " + offset));
    }

    private static List<Clause> all(ICompositeNode root) {
        var starts = ClauseStarts.of(root);
        var open = new ArrayDeque<Integer>();
        var all = new ArrayList<Clause>();
        int end = 0;
        int depth = 0;
        for (var leaf : root.getLeafNodes()) {
            if (leaf.isHidden()) {
                continue;
            }
            boolean closes = leaf.getText().equals("}");
            if (open.size() > depth && (closes || starts.contains(leaf))) {
                all.add(new Clause(open.pop(), end));
            }
            depth += leaf.getText().equals("{") ? 1 : closes ? -1 : 0;
            if (starts.contains(leaf)) {
                open.push(leaf.getOffset());
            }
            end = leaf.getEndOffset();
        }
        if (!open.isEmpty()) {
            all.add(new Clause(open.pop(), end));
        }
        return all;
    }
}
