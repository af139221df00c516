// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.EnvironmentChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A clause as it is written: its words and its values, such as {@code legal entities A, B}.
 *
 * @param values the values, in their order; at least one
 * @param firstIndex which value of the feature the first one is; more than zero where a clause is written more than once
 * @param start offset of its first word
 * @param end offset after its last value
 */
record Clause(List<INode> values, int firstIndex, int start, int end) {

    /** The clauses that give a feature its values; none where nothing is written. */
    static List<Clause> of(EObject written, EStructuralFeature feature) {
        var clauses = new ArrayList<Clause>();
        var values = NodeModelUtils.findNodesForFeature(written, feature);
        int first = 0;
        while (first < values.size()) {
            int start = start(written, values.get(first));
            int next = first + 1;
            while (next < values.size() && start(written, values.get(next)) == start) {
                next++;
            }
            var own = List.copyOf(values.subList(first, next));
            clauses.add(new Clause(own, first, start, own.get(own.size() - 1).getEndOffset()));
            first = next;
        }
        return clauses;
    }

    /** Whether comments stand between the values. */
    boolean hasComments() {
        for (int i = 0; i + 1 < values.size(); i++) {
            if (between(i).anyMatch(leaf -> leaf.isHidden() && !leaf.getText().isBlank())) {
                return true;
            }
        }
        return false;
    }

    /** The comma after one of the values, which must not be the last. */
    ILeafNode commaAfter(int at) {
        return between(at).filter(leaf -> !leaf.isHidden()).findFirst().orElseThrow();
    }

    private Stream<ILeafNode> between(int at) {
        int from = values.get(at).getEndOffset();
        int to = values.get(at + 1).getOffset();
        var leaves = new ArrayList<ILeafNode>();
        for (var leaf : values.get(at).getRootNode().getLeafNodes()) {
            if (leaf.getOffset() >= from && leaf.getOffset() < to) {
                leaves.add(leaf);
            }
        }
        return leaves.stream();
    }

    boolean holds(int index) {
        return index >= firstIndex && index < firstIndex + values.size();
    }

    /** Goes back from a value over the words of its clause, which ends at a word that can only begin one. */
    private static int start(EObject written, INode value) {
        var clause = clause(value.getGrammarElement(), written);
        int start = value.getOffset();
        INode at = value;
        while (at.hasPreviousSibling() || at.getParent() != null) {
            at = at.hasPreviousSibling() ? lastLeaf(at.getPreviousSibling()) : at.getParent();
            if (at instanceof ILeafNode leaf && !leaf.isHidden()) {
                if (!isPartOf(leaf, clause) || isFirst(clause, value.getGrammarElement())) {
                    return start;
                }
                start = leaf.getOffset();
                if (isFirst(clause, leaf.getGrammarElement())) {
                    return start;
                }
            }
        }
        return start;
    }

    private static INode lastLeaf(INode node) {
        INode at = node;
        while (at instanceof ICompositeNode composite && composite.getLastChild() != null) {
            at = composite.getLastChild();
        }
        return at;
    }

    /** The word itself, or the value that it is a part of, belongs to the clause. */
    private static boolean isPartOf(ILeafNode leaf, EObject clause) {
        for (INode at = leaf; at != null; at = at.getParent()) {
            if (at.getGrammarElement() instanceof AbstractElement element && EcoreUtil.isAncestor(clause, element)) {
                return true;
            }
        }
        return false;
    }

    /** The alternative of a body that an assignment stands in; of a heading, the part that only it stands in. */
    private static EObject clause(EObject grammarElement, EObject written) {
        EObject at = grammarElement;
        while (!(at.eContainer() instanceof Alternatives) && !(at.eContainer() instanceof AbstractRule)) {
            boolean ofHead = written instanceof Element && at.eContainer().eContainer() instanceof AbstractRule;
            if (ofHead || written instanceof EnvironmentChange && isOption(at)) {
                return at;
            }
            at = at.eContainer();
        }
        return at;
    }

    /** The name of something in an environment is one, beside what is said of it there. */
    private static boolean isOption(EObject grammarElement) {
        return grammarElement instanceof AbstractElement element && "?".equals(element.getCardinality());
    }

    private static boolean isFirst(EObject clause, EObject grammarElement) {
        if (clause == grammarElement) {
            return true;
        }
        if (clause instanceof Keyword) {
            return false;
        }
        if (clause instanceof Alternatives alternatives) {
            return alternatives.getElements().stream().anyMatch(each -> isFirst(each, grammarElement));
        }
        return !clause.eContents().isEmpty() && isFirst(clause.eContents().get(0), grammarElement);
    }
}
