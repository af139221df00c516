// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.syntax.Expected.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Words one token that may come next in the terms of the metamodel. */
final class ExpectedNext {
    private static final Map<String, Kind> VALUES = Map.of(
            "Id", Kind.ID,
            "Text", Kind.TEXT,
            "Account", Kind.TEXT,
            "Day", Kind.DAY,
            "Int", Kind.NUMBER,
            "ProfileName", Kind.PROFILE,
            "ReleaseName", Kind.RELEASE,
            "YesNo", Kind.WORD);

    private final Deque<RuleCall> calls = new ArrayDeque<>();
    private final AbstractElement element;
    private final boolean forbidden;
    private CrossReference within;

    /** A word that was read, which has its place in the grammar already. */
    private ExpectedNext(ILeafNode leaf) {
        for (INode node = leaf.getParent(); node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call) {
                calls.push(call);
            } else if (node.getGrammarElement() instanceof CrossReference reference) {
                this.within = reference;
            }
        }
        this.element = (AbstractElement) leaf.getGrammarElement();
        this.forbidden = false;
    }

    private ExpectedNext(Reading.Next next) {
        for (var frame = next.within(); frame != null; frame = frame.outer()) {
            calls.push((RuleCall) frame.call().element());
        }
        this.element = next.edge().element();
        this.forbidden = Phrases.isForbidden(next.within());
    }

    static Optional<Expected> of(Reading.Next next) {
        var expected = new ExpectedNext(next);
        return expected.forbidden ? Optional.empty() : expected.read();
    }

    /** What a word of a text means; empty for what was skipped, as comments and mistakes are. */
    static Optional<Expected> of(ILeafNode leaf) {
        boolean read = !leaf.isHidden() && leaf.getGrammarElement() instanceof AbstractElement;
        return read ? new ExpectedNext(leaf).read() : Optional.empty();
    }

    private Optional<Expected> read() {
        var reference = element instanceof CrossReference itself ? itself : within;
        if (reference != null) {
            return Optional.of(reference(reference));
        }
        for (var call : calls) {
            if (call.eContainer() instanceof CrossReference around) {
                return Optional.of(reference(around));
            }
            var rule = call.getRule();
            if (VALUES.containsKey(rule.getName()) && !rule.getName().equals("YesNo")) {
                return Optional.of(value(VALUES.get(rule.getName()), call));
            }
            if (rule.getType().getClassifier() instanceof EDataType && element instanceof Keyword keyword) {
                return Optional.of(word(keyword, call));
            }
        }
        if (element.eContainer() instanceof CrossReference around) {
            return Optional.of(reference(around));
        }
        return element instanceof Keyword keyword ? Optional.of(keyword(keyword)) : terminal();
    }

    private static Expected reference(CrossReference reference) {
        var target = (EClass) reference.getType().getClassifier();
        return expected(Kind.REFERENCE, "", reference, target);
    }

    private static Expected value(Kind kind, RuleCall call) {
        return expected(kind, "", call, null);
    }

    private static Expected word(Keyword keyword, RuleCall call) {
        var expected = expected(Kind.WORD, Phrases.keywords(keyword), call, null);
        boolean flag = expected.feature() != null
                && expected.feature().getEType().getName().equals("EBoolean");
        boolean improper = call.getRule().getName().equals("AcceptWord");
        return flag || improper
                ? new Expected(Kind.CLAUSE, expected.words(), expected.owner(), expected.feature(), null)
                : expected;
    }

    private Expected keyword(Keyword keyword) {
        if (!Character.isLetter(keyword.getValue().charAt(0))) {
            return new Expected(Kind.SIGN, keyword.getValue(), null, null, null);
        }
        var rule = EcoreUtil2.getContainerOfType(keyword, ParserRule.class);
        var owner = owner(rule);
        var feature = feature(keyword, owner);
        boolean head = feature == null && !rule.isFragment() && isFirst(keyword, rule);
        return new Expected(head ? Kind.DECLARATION : Kind.CLAUSE, Phrases.keywords(keyword), owner, feature, null);
    }

    private Optional<Expected> terminal() {
        var assignment = EcoreUtil2.getContainerOfType(element, Assignment.class);
        if (assignment != null && assignment.getFeature().equals("language")) {
            return Optional.of(expected(Kind.LANGUAGE, "", element, null));
        }
        if (assignment != null && assignment.getFeature().equals("rule")) {
            return Optional.of(expected(Kind.RULE, "", element, null));
        }
        boolean text =
                element instanceof RuleCall call && call.getRule().getName().equals("STRING");
        return Optional.of(expected(text ? Kind.NAME : Kind.ID, "", element, null));
    }

    private static Expected expected(Kind kind, String words, EObject at, EClass target) {
        var assignment = EcoreUtil2.getContainerOfType(at, Assignment.class);
        var rule = EcoreUtil2.getContainerOfType(at, ParserRule.class);
        var owner = owner(rule);
        var feature = assignment == null || owner == null ? null : owner.getEStructuralFeature(assignment.getFeature());
        return new Expected(kind, words, owner, feature, target);
    }

    /** What the clause that a keyword belongs to sets: the first feature of the smallest group around it that sets any. */
    private static EStructuralFeature feature(Keyword keyword, EClass owner) {
        for (var at = keyword.eContainer(); !(at.eContainer() instanceof ParserRule); at = at.eContainer()) {
            var assignments = EcoreUtil2.getAllContentsOfType(at, Assignment.class);
            if (at instanceof Group && !assignments.isEmpty()) {
                return owner.getEStructuralFeature(assignments.get(0).getFeature());
            }
            if (at instanceof ParserRule) {
                return null;
            }
        }
        return null;
    }

    /** Whether a declaration begins with it: then no keyword of the rule stands before. */
    private static boolean isFirst(Keyword keyword, ParserRule rule) {
        for (var other : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
            boolean before = other.eContainer() == keyword.eContainer() && keyword.eContainer() instanceof Group;
            if (other == keyword) {
                return true;
            }
            if (before) {
                return false;
            }
        }
        return true;
    }

    private static EClass owner(ParserRule rule) {
        return rule != null && rule.getType().getClassifier() instanceof EClass owner ? owner : null;
    }
}
