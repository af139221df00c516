// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.rules.ocl.CheckResult;
import io.orgsmith.rules.ocl.Checker;
import io.orgsmith.rules.ocl.Invariant;
import io.orgsmith.rules.ocl.RuleBook;
import io.orgsmith.rules.ocl.Violation;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges a model by the rules of the product and those of the site. */
public final class RuleCheck {

    private RuleCheck() {}

    /**
     * Judges a model by all rules of its release.
     *
     * @throws java.util.concurrent.CancellationException when the options say that the check is no longer wanted
     */
    public static CheckReport check(EffectiveModel model, CheckOptions options) {
        Snapshot snapshot = Elements.snapshot(model);
        RuleBook site = RuleBook.parse(OrgPackage.eINSTANCE, options.documents());
        RuleBook product = RuleCatalogue.standard().book();
        List<Problem> problems = new ArrayList<>(product.problems());
        problems.addAll(site.problems());
        List<Violation> violations = new ArrayList<>();
        for (RuleBook book : List.of(product, site)) {
            CheckResult result =
                    Checker.check(book, snapshot, invariant -> invariant.isFor(release(model)), options.limits());
            violations.addAll(result.violations());
            problems.addAll(result.problems());
        }
        violations.sort(Comparator.comparingInt(violation -> snapshot.positionOf(violation.element())));
        List<Finding> findings = Findings.of(model, violations);
        return RuleSettings.apply(model, findings, known(site), problems);
    }

    private static String release(EffectiveModel model) {
        return model.is11i() ? "11i" : "R12";
    }

    private static Set<String> known(RuleBook site) {
        Set<String> ids = new HashSet<>();
        RuleCatalogue.standard().rules().forEach(rule -> ids.add(rule.id()));
        site.invariants().stream().map(Invariant::id).forEach(ids::add);
        return ids;
    }
}
