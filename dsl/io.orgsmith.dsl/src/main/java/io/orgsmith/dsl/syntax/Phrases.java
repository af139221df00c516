// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.link.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * What may come next in the user's words: clauses by their keywords ({@code chart of accounts}), values by what they are
 * ({@code $name}: a text of the messages).
 */
final class Phrases {
    private static final Map<String, String> VALUES = Map.of(
            "Id",
            "$id",
            "Text",
            "$text",
            "Account",
            "$account",
            "Day",
            "$day",
            "Int",
            "$number",
            "ProfileName",
            "$profile",
            "ReleaseName",
            "12.2|12.1|11i",
            "RULE_STRING",
            "$name",
            "RULE_CODE",
            "$code");
    private static final Set<String> FORBIDDEN = Set.of("ImproperClause", "ImproperOrganization");

    private Phrases() {}

    /** All of what may come next, in the order of the grammar, but no clauses that a rule forbids and no "not …". */
    static List<String> of(Reading reading) {
        var words = new LinkedHashSet<String>();
        var signs = new LinkedHashSet<String>();
        for (var next : reading.next()) {
            var phrase = of(next);
            boolean sign = phrase.length() == 1 && !Character.isLetterOrDigit(phrase.charAt(0));
            boolean opposite = phrase.startsWith("not ") || phrase.startsWith("no ");
            if (!opposite && !isForbidden(next.within())) {
                (sign ? signs : words).add(phrase);
            }
        }
        return List.copyOf(words.isEmpty() ? signs : words);
    }

    /** The clauses that may come next: phrases that begin with a keyword. */
    static List<String> clauses(Reading reading) {
        return of(reading).stream().filter(phrase -> phrase.charAt(0) != '$').toList();
    }

    private static String of(Reading.Next next) {
        var value = value(next.within());
        if (value != null) {
            return value;
        }
        var element = next.edge().element();
        if (element instanceof Keyword keyword) {
            return keywords(keyword);
        }
        if (element.eContainer() instanceof CrossReference reference) {
            return reference(reference);
        }
        boolean language = element.eContainer() instanceof Assignment assignment
                && assignment.getFeature().equals("language");
        return language ? "$language" : VALUES.getOrDefault(next.edge().token(), "$code");
    }

    /** The outermost rule that reads a value as a whole. */
    private static String value(Reading.Frame within) {
        String found = null;
        for (var frame = within; frame != null; frame = frame.outer()) {
            var call = (RuleCall) frame.call().element();
            if (call.eContainer() instanceof CrossReference reference) {
                found = reference(reference);
            } else {
                found = VALUES.getOrDefault(call.getRule().getName(), found);
            }
        }
        return found;
    }

    private static String reference(CrossReference reference) {
        return "$reference " + Wanted.words((EClass) reference.getType().getClassifier());
    }

    /** The keyword and those that follow it without a choice. */
    static String keywords(Keyword first) {
        var words = new ArrayList<>(List.of(first.getValue()));
        if (first.eContainer() instanceof Group group) {
            var rest = group.getElements()
                    .subList(
                            group.getElements().indexOf(first) + 1,
                            group.getElements().size());
            for (var element : rest) {
                var word = onlyWord(element);
                if (word == null) {
                    break;
                }
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String onlyWord(AbstractElement element) {
        if (element.getCardinality() != null) {
            return null;
        }
        if (element instanceof Alternatives choice) {
            return onlyWord(choice.getElements().get(0));
        }
        boolean letters = element instanceof Keyword keyword
                && Character.isLetter(keyword.getValue().charAt(0));
        return letters ? ((Keyword) element).getValue() : null;
    }

    /** Whether it belongs to a clause that a rule forbids. */
    static boolean isForbidden(Reading.Frame within) {
        for (var frame = within; frame != null; frame = frame.outer()) {
            var type = ((RuleCall) frame.call().element()).getRule().getType();
            if (type != null && FORBIDDEN.contains(type.getClassifier().getName())) {
                return true;
            }
        }
        return false;
    }
}
