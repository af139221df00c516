// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import java.util.List;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

/** Which parts of the grammar can say what is left to say of an object. */
record Choice(IValueConverterService words) {

    /** Whether the part can be written: nothing that it must say is missing. */
    boolean isPossible(AbstractElement part, Rest rest) {
        return GrammarUtil.isOptionalCardinality(part) || isPossibleOnce(part, rest);
    }

    private boolean isPossibleOnce(AbstractElement part, Rest rest) {
        if (part instanceof Assignment assignment) {
            var feature = rest.feature(assignment.getFeature());
            var value = feature == null ? null : rest.next(feature);
            return value != null && accepts(assignment.getTerminal(), value);
        } else if (part instanceof Alternatives alternatives) {
            return alternatives.getElements().stream().anyMatch(one -> isPossible(one, rest));
        } else if (part instanceof CompoundElement group) {
            return group.getElements().stream().allMatch(one -> isPossible(one, rest));
        }
        return !isFragment(part) || isPossible(((RuleCall) part).getRule().getAlternatives(), rest);
    }

    /** Whether the part would say a value. */
    boolean tells(AbstractElement part, Rest rest) {
        if (part instanceof Assignment) {
            return isPossibleOnce(part, rest);
        } else if (part instanceof CompoundElement group) {
            return isPossibleOnce(group, rest)
                    && group.getElements().stream().anyMatch(one -> isPossible(one, rest) && tells(one, rest));
        }
        return isFragment(part) && tells(((RuleCall) part).getRule().getAlternatives(), rest);
    }

    /** Whether a terminal of an assignment can bear the value. */
    boolean accepts(AbstractElement terminal, Object value) {
        if (terminal instanceof Alternatives alternatives) {
            return alternatives.getElements().stream().anyMatch(one -> accepts(one, value));
        } else if (terminal instanceof CrossReference reference) {
            return value instanceof EObject target && isOf(reference.getType().getClassifier(), target);
        } else if (terminal instanceof RuleCall call) {
            return value instanceof EObject object ? rule(call, object) != null : word(call, value) != null;
        }
        return terminal instanceof Keyword;
    }

    /** The rule that writes an object: that of the call, or one that it only passes on to; null where there is none. */
    ParserRule rule(RuleCall call, EObject object) {
        if (!(call.getRule() instanceof ParserRule rule) || GrammarUtil.isDatatypeRule(rule)) {
            return null;
        }
        var calls = passedOn(rule);
        if (!calls.isEmpty()) {
            return calls.stream()
                    .map(one -> rule(one, object))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        boolean fits = rule.getType().getClassifier() == object.eClass()
                && isPossible(rule.getAlternatives(), new Rest(object));
        return fits ? rule : null;
    }

    /** The value in the words of a rule; null where it has none for it. */
    String word(RuleCall call, Object value) {
        boolean isNumber = value instanceof Integer;
        if (isNumber != call.getRule().getName().equals("Int")) {
            return null;
        }
        try {
            return words.toString(value, call.getRule().getName());
        } catch (ValueConverterException | ClassCastException e) {
            return null;
        }
    }

    static boolean isFragment(AbstractElement part) {
        return part instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment();
    }

    private static List<RuleCall> passedOn(ParserRule rule) {
        return rule.getAlternatives() instanceof Alternatives alternatives
                        && alternatives.getElements().stream().allMatch(RuleCall.class::isInstance)
                ? alternatives.getElements().stream().map(RuleCall.class::cast).toList()
                : rule.getAlternatives() instanceof RuleCall only && !isFragment(only) ? List.of(only) : List.of();
    }

    private static boolean isOf(EClassifier kind, EObject target) {
        return kind.isInstance(target);
    }
}
