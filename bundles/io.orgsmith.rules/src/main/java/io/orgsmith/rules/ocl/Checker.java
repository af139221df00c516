// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.OclDocument.Author;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Problem.Kind;
import io.orgsmith.rules.ocl.index.Snapshot;
import io.orgsmith.rules.ocl.language.Guard;
import io.orgsmith.rules.ocl.language.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/** Judges a snapshot by the invariants of a rule book. One object for one check. */
public final class Checker {

    private final Snapshot snapshot;
    private final Limits limits;
    private final Guard guard;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<EObject, Set<String>> found = new HashMap<>();

    private Checker(Snapshot snapshot, Limits limits) {
        this.snapshot = snapshot;
        this.limits = limits;
        this.guard = new Guard(limits.cancelled());
    }

    /** A violation and the place of its invariant in the book. */
    private record Finding(Violation violation, int order) {}

    /**
     * Judges a snapshot. The result does not depend on the order in which things happen to be hashed.
     *
     * @param selected which invariants run; one that does not run suppresses nothing
     * @throws java.util.concurrent.CancellationException when {@code limits} say that the check is no longer wanted
     */
    public static CheckResult check(RuleBook book, Snapshot snapshot, Predicate<Invariant> selected, Limits limits) {
        Checker checker = new Checker(snapshot, limits);
        try {
            for (CompiledInvariant each : book.runOrder()) {
                if (selected.test(each.invariant())) {
                    checker.judge(each);
                }
            }
        } catch (Guard.CancelledEvaluation e) {
            throw e.toCancellation();
        }
        return checker.result();
    }

    private void judge(CompiledInvariant compiled) {
        Invariant invariant = compiled.invariant();
        guard.look();
        if (invariant.author() == Author.SITE) {
            guard.limit(limits.perSiteInvariant());
        }
        boolean mayBeConsequence = !invariant.unless().isEmpty();
        Judgement judgement = new Judgement(compiled, new Run(snapshot, guard));
        try {
            for (EObject element : snapshot.extents().get(invariant.context())) {
                if (!mayBeConsequence || !isConsequence(invariant, element)) {
                    judgement.judge(element);
                }
            }
            keep(judgement, compiled);
        } catch (Guard.TimeUp e) {
            Invariant.Place place = invariant.place();
            String seconds = Long.toString(Math.max(1, limits.perSiteInvariant().toSeconds()));
            problems.add(new Problem(
                    place.document(),
                    place.line(),
                    place.column(),
                    Kind.TIME_LIMIT,
                    List.of(invariant.name(), seconds)));
        } finally {
            guard.unlimit();
        }
    }

    private boolean isConsequence(Invariant invariant, EObject element) {
        Set<String> ids = found.getOrDefault(element, Set.of());
        return invariant.unless().stream().anyMatch(ids::contains);
    }

    private void keep(Judgement judgement, CompiledInvariant compiled) {
        problems.addAll(judgement.problems());
        for (Violation violation : judgement.violations()) {
            findings.add(new Finding(violation, compiled.order()));
            found.computeIfAbsent(violation.element(), any -> new HashSet<>())
                    .add(compiled.invariant().id());
        }
    }

    private CheckResult result() {
        Comparator<Finding> byElement = Comparator.comparingInt(
                finding -> snapshot.positionOf(finding.violation().element()));
        findings.sort(byElement.thenComparingInt(Finding::order));
        return new CheckResult(findings.stream().map(Finding::violation).toList(), problems);
    }
}
