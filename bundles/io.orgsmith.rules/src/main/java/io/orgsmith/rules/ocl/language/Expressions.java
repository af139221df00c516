// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.Opposites;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.OCLExpression;

/** Parses the expressions of one document, which share its definitions. Used by one thread. */
public final class Expressions {

    private static final String INVARIANT = "inv:";
    private static final String DEFINITION = "def:";

    private final RuleLanguage language;
    private final RuleEnvironment root;
    private List<ParseError> errors = List.of();

    /** A parser for one document over a metamodel. */
    public Expressions(EPackage metamodel, Opposites opposites) {
        this.language = new RuleLanguage(metamodel, opposites);
        this.root = new RuleEnvironment(language);
    }

    /** What was wrong with the text parsed last; empty when nothing was. */
    public List<ParseError> errors() {
        return errors;
    }

    /** Parses a condition over {@code self}, which must be boolean; empty when it is wrong. */
    public Optional<Expression> condition(EClass context, String text) {
        return parse(context, INVARIANT, text, true);
    }

    /** Parses an expression of any type over {@code self}; empty when it is wrong. */
    public Optional<Expression> query(EClass context, String text) {
        return parse(context, INVARIANT, text, false);
    }

    /** Adds a helper operation or attribute, {@code name(parameter : Type) : Type = body}. */
    public void define(EClass context, String text) {
        parse(context, DEFINITION, text, true);
    }

    private Optional<Expression> parse(EClass context, String keyword, String text, boolean typed) {
        String input = keyword + text;
        language.errors().start(input);
        try {
            var environment = language.createClassifierContext(root, context);
            Constraint parsed =
                    (Constraint) language.createOCLAnalyzer(environment, input).parseInvOrDefCS();
            if (language.errors().found().isEmpty()) {
                var validator = language.createValidationVisitor(environment);
                // A query's body may be of any type, which the constraint around it would not allow.
                if (typed) {
                    validator.visitConstraint(parsed);
                } else {
                    body(parsed).accept(validator);
                }
            }
            errors = behind(keyword, language.errors().found());
            return errors.isEmpty() ? Optional.of(new Expression(language, root, body(parsed))) : Optional.empty();
        } catch (RuntimeException e) {
            // The parser answers some broken texts with a failure of its own; for the author both are errors.
            List<ParseError> known = behind(keyword, language.errors().found());
            errors = known.isEmpty() ? List.of(new ParseError(true, String.valueOf(e.getMessage()), -1)) : known;
            return Optional.empty();
        }
    }

    private static OCLExpression body(Constraint constraint) {
        return (OCLExpression) constraint.getSpecification().getBodyExpression();
    }

    /** The errors with offsets that count from behind the keyword. */
    private static List<ParseError> behind(String keyword, List<ParseError> errors) {
        return errors.stream()
                .map(error -> new ParseError(error.syntax(), error.message(), error.offset() - keyword.length()))
                .toList();
    }
}
