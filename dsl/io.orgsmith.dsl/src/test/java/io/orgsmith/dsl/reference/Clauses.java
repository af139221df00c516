// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.reference;

import io.orgsmith.dsl.link.Wanted;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The form of each clause of a rule, by the feature it sets. */
final class Clauses {
    private static final Map<String, String> VALUES = Map.of(
            "Id",
            "ID",
            "Text",
            "TEXT",
            "STRING",
            "\"…\"",
            "CODE",
            "CODE",
            "Day",
            "DAY",
            "Int",
            "NUMBER",
            "Account",
            "ACCOUNT",
            "ProfileName",
            "PROFILE",
            "ReleaseName",
            "12.2 | 12.1 | 11i",
            "ElementRef",
            "ID");

    private final Map<String, Set<String>> forms = new LinkedHashMap<>();

    private Clauses() {}

    static Map<String, Set<String>> of(ParserRule rule) {
        var clauses = new Clauses();
        clauses.collect(rule.getAlternatives());
        return clauses.forms;
    }

    /** Finds the smallest groups that set a feature, and goes into the rules called without setting one. */
    private void collect(AbstractElement element) {
        if (element instanceof Assignment assignment) {
            add(assignment, form(assignment));
        } else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
            of(rule).forEach((feature, found) -> found.forEach(form -> add(feature, form)));
        } else if (element instanceof Group group && setsOneFeature(group)) {
            group.eAllContents().forEachRemaining(part -> {
                if (part instanceof Assignment assignment) {
                    add(assignment, form(group));
                }
            });
        } else if (element instanceof CompoundElement compound) {
            compound.getElements().forEach(this::collect);
        }
    }

    private static boolean setsOneFeature(Group group) {
        var features = new LinkedHashSet<String>();
        group.eAllContents().forEachRemaining(part -> {
            if (part instanceof Assignment assignment) {
                features.add(assignment.getFeature());
            } else if (part instanceof RuleCall call
                    && call.getRule() instanceof ParserRule rule
                    && rule.isFragment()) {
                features.add(rule.getName());
            }
        });
        return features.size() == 1;
    }

    private void add(Assignment assignment, String form) {
        add(assignment.getFeature(), form);
    }

    private void add(String feature, String form) {
        forms.computeIfAbsent(feature, k -> new LinkedHashSet<>()).add(form);
    }

    static String form(AbstractElement element) {
        var bare = bare(element);
        var cardinality = element.getCardinality();
        if (cardinality == null || element.eContainer() instanceof ParserRule) {
            return bare;
        }
        return cardinality.equals("?") ? "[ " + bare + " ]" : bare.startsWith(", ") ? "[ , … ]" : bare + "*";
    }

    private static String bare(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return keyword.getValue();
        }
        if (element instanceof Assignment assignment) {
            return form(assignment.getTerminal());
        }
        if (element instanceof CrossReference reference) {
            return "→ "
                    + Wanted.words((EClass) (EClassifier) reference.getType().getClassifier());
        }
        if (element instanceof Alternatives choice) {
            return choice.getElements().stream().map(Clauses::form).collect(Collectors.joining(" | ", "( ", " )"));
        }
        if (element instanceof Group group) {
            return group.getElements().stream().map(Clauses::form).collect(Collectors.joining(" "));
        }
        if (element instanceof RuleCall call) {
            var name = call.getRule().getName();
            boolean part = call.getRule().getType().getClassifier() instanceof EClass;
            return VALUES.containsKey(name)
                    ? VALUES.get(name)
                    : part
                            ? Wanted.words((EClass) call.getRule().getType().getClassifier()) + " …"
                            : form(call.getRule().getAlternatives());
        }
        return "";
    }
}
