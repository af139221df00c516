// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OrgPackage;
import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Goes through the grammar and writes what it has words for. Clauses come in the order of the grammar. */
final class Writing {
    private final Choice choice;
    private final References references;
    private final Remarks remarks;
    private final boolean is11i;
    private final StringBuilder out = new StringBuilder();
    private EObject before;

    Writing(Choice choice, References references, Remarks remarks, boolean is11i) {
        this.choice = choice;
        this.references = references;
        this.remarks = remarks;
        this.is11i = is11i;
    }

    String text() {
        return out.toString();
    }

    void object(ParserRule rule, EObject object) {
        var rest = new Rest(object);
        write(rule.getAlternatives(), rest);
    }

    private void write(AbstractElement part, Rest rest) {
        if (GrammarUtil.isMultipleCardinality(part) && part instanceof Alternatives alternatives) {
            alternatives.getElements().stream()
                    .sorted(Comparator.comparing(one -> declares(one, rest)))
                    .forEach(one -> repeat(one, rest));
        } else if (GrammarUtil.isMultipleCardinality(part)) {
            repeat(part, rest);
        } else if (!GrammarUtil.isOptionalCardinality(part) || choice.tells(part, rest)) {
            once(part, rest);
        }
    }

    private void repeat(AbstractElement part, Rest rest) {
        while (choice.tells(part, rest)) {
            remark(part, rest);
            once(part, rest);
        }
    }

    /** What is declared inside comes after all clauses. */
    private static boolean declares(AbstractElement part, Rest rest) {
        return part instanceof Assignment assignment
                && rest.feature(assignment.getFeature()) instanceof EReference inside
                && inside.isContainment()
                && OrgPackage.Literals.ELEMENT.isSuperTypeOf(inside.getEReferenceType())
                && !(rest.object() instanceof Document);
    }

    private void once(AbstractElement part, Rest rest) {
        if (part instanceof Keyword keyword) {
            word(keyword.getValue());
        } else if (part instanceof Assignment assignment) {
            value(assignment.getTerminal(), rest.take(rest.feature(assignment.getFeature())));
        } else if (part instanceof Alternatives alternatives) {
            write(chosen(alternatives, rest), rest);
        } else if (part instanceof CompoundElement group) {
            group.getElements().forEach(one -> write(one, rest));
        } else if (part instanceof RuleCall call && Choice.isFragment(call)) {
            write(call.getRule().getAlternatives(), rest);
        }
    }

    /** What says a value; of mere words the plural before several values, and in 11i a set of books. */
    private AbstractElement chosen(Alternatives alternatives, Rest rest) {
        var all = alternatives.getElements();
        var telling = all.stream()
                .filter(one -> choice.isPossible(one, rest) && choice.tells(one, rest))
                .findFirst();
        if (telling.isPresent()) {
            return telling.get();
        }
        var possible = all.stream().filter(one -> choice.isPossible(one, rest)).toList();
        boolean isNumber = all.stream().allMatch(Keyword.class::isInstance);
        boolean isSecond = isNumber ? isPlural(alternatives, rest) : is11i && !(all.get(1) instanceof Keyword);
        return possible.get(isSecond && possible.size() > 1 ? 1 : 0);
    }

    private static boolean isPlural(Alternatives words, Rest rest) {
        return words.eContainer().eContents().stream()
                .filter(Assignment.class::isInstance)
                .map(one -> rest.feature(((Assignment) one).getFeature()))
                .anyMatch(feature -> rest.count(feature) > 1);
    }

    private void value(AbstractElement terminal, Object value) {
        if (terminal instanceof Alternatives alternatives) {
            var chosen = alternatives.getElements().stream()
                    .filter(one -> choice.accepts(one, value))
                    .findFirst();
            value(chosen.orElseThrow(), value);
        } else if (terminal instanceof CrossReference reference) {
            boolean isAny =
                    ((RuleCall) reference.getTerminal()).getRule().getName().equals("ElementRef");
            word(isAny ? references.ofAnyKind((EObject) value) : References.id((EObject) value));
        } else if (value instanceof EObject object) {
            lineFor(object);
            object(choice.rule((RuleCall) terminal, object), object);
        } else {
            word(choice.word((RuleCall) terminal, value));
        }
    }

    private void remark(AbstractElement clause, Rest rest) {
        EcoreUtil2.eAllOfType(clause, Assignment.class).stream()
                .map(assignment -> rest.feature(assignment.getFeature()))
                .findFirst()
                .filter(feature -> rest.isUntouched(feature))
                .flatMap(feature -> remarks.on(rest.object(), feature))
                .ifPresent(this::comment);
    }

    private void comment(String remark) {
        out.append("\n// ").append(remark).append('\n');
    }

    /** Parts begin lines of their own; a blank line sets off what has several. */
    private void lineFor(EObject object) {
        if (object instanceof LocalName || object instanceof BalancingSegmentValues) {
            return;
        }
        boolean isFirst = before == null || before.eContainer() != object.eContainer();
        boolean isApart = isLarge(object)
                || !isFirst && isLarge(before)
                || object.eContainer() instanceof Document && (isFirst || before.eClass() != object.eClass());
        out.append(isApart ? "\n\n" : "\n");
        remarks.on(object, null).ifPresent(this::comment);
        before = object;
    }

    private static boolean isLarge(EObject object) {
        return object.eContents().stream()
                .anyMatch(part -> !(part instanceof LocalName) && !(part instanceof BalancingSegmentValues));
    }

    private void word(String word) {
        boolean isTight = word.equals(",") || word.equals(":");
        out.append(isTight || out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : " ")
                .append(word);
    }
}
