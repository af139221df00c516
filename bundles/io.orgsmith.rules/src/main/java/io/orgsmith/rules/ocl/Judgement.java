// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Problem.Kind;
import io.orgsmith.rules.ocl.language.Expression;
import io.orgsmith.rules.ocl.language.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Judges one element after another by one invariant. */
final class Judgement {

    private final Invariant invariant;
    private final Expression.Evaluator condition;
    private final List<Expression.Evaluator> about;
    private final Optional<Expression.Evaluator> each;
    private final Values values;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Judgement(CompiledInvariant compiled, Run run) {
        this.invariant = compiled.invariant();
        this.condition = compiled.condition().on(run);
        this.about =
                compiled.about().stream().map(expression -> expression.on(run)).toList();
        this.each = compiled.each().map(expression -> expression.on(run));
        this.values = new Values(run.snapshot());
    }

    List<Violation> violations() {
        return violations;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Adds what is to be said of the element: anything but {@code true} is a violation. */
    void judge(EObject element) {
        try {
            if (!holds(element)) {
                explain(element);
            }
        } catch (StackOverflowError e) {
            report(Kind.TOO_DEEP, element);
            violations.add(new Violation(invariant, element, invariant.at(), Optional.empty(), List.of()));
        }
    }

    private boolean holds(EObject element) {
        try {
            return Boolean.TRUE.equals(condition.valueFor(element));
        } catch (Expression.NoResult e) {
            report(Kind.INVALID, element, e.part());
            return false;
        }
    }

    private void explain(EObject element) {
        List<Object> arguments = arguments(element);
        List<Object> items = each.isPresent() ? items(each.get(), element) : List.of();
        if (items.isEmpty()) {
            violations.add(new Violation(invariant, element, invariant.at(), Optional.empty(), arguments));
        }
        for (Object item : items) {
            List<Object> all = new ArrayList<>(List.of(item));
            all.addAll(arguments);
            violations.add(new Violation(invariant, element, invariant.at(), Optional.of(item), all));
        }
    }

    private List<Object> arguments(EObject element) {
        List<Object> arguments = new ArrayList<>();
        for (Expression.Evaluator expression : about) {
            arguments.add(value(expression, element, "about"));
        }
        return arguments;
    }

    private List<Object> items(Expression.Evaluator collection, EObject element) {
        int before = problems.size();
        List<Object> items = values.items(value(collection, element, "each"));
        if (items.isEmpty() && problems.size() == before) {
            report(Kind.EMPTY_EACH, element);
        }
        return items;
    }

    private Object value(Expression.Evaluator expression, EObject element, String key) {
        try {
            return values.ordered(expression.valueFor(element));
        } catch (Expression.NoResult e) {
            report(Kind.INVALID_ARGUMENT, element, e.part(), key);
            return null;
        }
    }

    private void report(Kind kind, EObject element, String... more) {
        List<String> arguments = new ArrayList<>(List.of(invariant.name(), values.describe(element)));
        arguments.addAll(List.of(more));
        Invariant.Place place = invariant.place();
        problems.add(new Problem(place.document(), place.line(), place.column(), kind, arguments));
    }
}
