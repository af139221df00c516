// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Knows which words of a text begin a clause: those that the grammar repeats between braces or in the file itself. */
public final class ClauseStarts {
    private final Set<EObject> elements = new HashSet<>();

    private ClauseStarts(Grammar grammar) {
        for (AbstractRule rule : grammar.getRules()) {
            rule.eAllContents().forEachRemaining(element -> {
                if (element instanceof Keyword keyword && keyword.getValue().equals("{")) {
                    var group = (Group) keyword.eContainer();
                    addFirst(group.getElements().get(group.getElements().indexOf(keyword) + 1));
                }
            });
        }
        addFirst(grammar.getRules().get(0).getAlternatives());
    }

    /** The first words of all clauses of a text, and of all that the file itself declares. */
    public static Set<ILeafNode> of(ICompositeNode root) {
        var grammar = GrammarUtil.getGrammar(root.getGrammarElement());
        var starts = new ClauseStarts(grammar);
        var leaves = new HashSet<ILeafNode>();
        starts.collect(root, leaves);
        return leaves;
    }

    private void collect(INode node, Set<ILeafNode> leaves) {
        if (elements.contains(node.getGrammarElement())) {
            var first = firstWord(node);
            if (first != null) {
                leaves.add(first);
            }
        }
        if (node instanceof ICompositeNode composite) {
            composite.getChildren().forEach(child -> collect(child, leaves));
        }
    }

    private static ILeafNode firstWord(INode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return null;
    }

    private void addFirst(AbstractElement element) {
        if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(this::addFirst);
        } else if (element instanceof Group group) {
            addFirst(group.getElements().get(group.getElements().get(0) instanceof org.eclipse.xtext.Action ? 1 : 0));
        } else if (element instanceof Assignment assignment) {
            addFirst(assignment.getTerminal());
        } else if (element instanceof CrossReference reference) {
            addFirst(reference.getTerminal());
        } else {
            elements.add(element);
        }
    }
}
