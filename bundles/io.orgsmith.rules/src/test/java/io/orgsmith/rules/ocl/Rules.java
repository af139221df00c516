// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.document.OclDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Short ways to state rules, run them and name what they find. */
final class Rules {

    private Rules() {}

    /** A book of one document of the product, {@code rules.ocl}. */
    static RuleBook book(String text) {
        return RuleBook.parse(SampleModel.metamodel(), List.of(OclDocument.ofProduct("rules.ocl", text)));
    }

    /** A book of one document of a site, {@code site.ocl}. */
    static RuleBook siteBook(String text) {
        return RuleBook.parse(SampleModel.metamodel(), List.of(OclDocument.ofSite("site.ocl", text)));
    }

    /** A book of one site invariant R over a class. */
    static RuleBook condition(String context, String condition) {
        RuleBook book = siteBook("context " + context + " inv R: " + condition);
        assertThat(book.problems()).isEmpty();
        return book;
    }

    static CheckResult check(RuleBook book, SampleModel model) {
        return Checker.check(book, model.snapshot(), any -> true, Limits.standard());
    }

    /** The findings as {@code NAME id [arguments]}; there must be no problems, neither in the book nor in the check. */
    static List<String> findings(RuleBook book, SampleModel model) {
        assertThat(book.problems()).isEmpty();
        CheckResult result = check(book, model);
        assertThat(result.problems()).isEmpty();
        return findings(result);
    }

    static List<String> findings(CheckResult result) {
        return result.violations().stream().map(Rules::describe).toList();
    }

    /** The ids of the elements for which a condition does not hold. */
    static List<String> failing(String context, String condition, SampleModel model) {
        RuleBook book = condition(context, condition);
        CheckResult result = check(book, model);
        assertThat(result.problems()).isEmpty();
        return result.violations().stream().map(v -> id(v.element())).toList();
    }

    static List<String> problems(RuleBook book) {
        return book.problems().stream().map(Object::toString).toList();
    }

    private static String describe(Violation violation) {
        String arguments = violation.arguments().stream().map(Rules::plain).collect(Collectors.joining(", "));
        String head = violation.invariant().name() + " " + id(violation.element());
        return arguments.isEmpty() ? head : head + " [" + arguments + "]";
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            List<String> parts = new ArrayList<>();
            list.forEach(part -> parts.add(plain(part)));
            return parts.toString();
        }
        return value instanceof EObject element ? id(element) : String.valueOf(value);
    }

    static String id(EObject element) {
        return (String) element.eGet(element.eClass().getEStructuralFeature("id"));
    }
}
