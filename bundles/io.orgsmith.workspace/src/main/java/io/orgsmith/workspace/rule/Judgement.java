// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.rule;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.CheckReport;
import io.orgsmith.rules.Finding;
import io.orgsmith.rules.RuleCheck;
import io.orgsmith.rules.ocl.Limits;
import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.language.Language;
import io.orgsmith.workspace.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the rules say to a model, at the places of its text.
 *
 * @param diagnostics findings, and what is wrong with a site's own rules
 * @param findings by their diagnostics
 * @param accepted how many findings the model's rule settings silence
 */
public record Judgement(List<Diagnostic> diagnostics, Map<Diagnostic, Finding> findings, int accepted) {

    /** Judges by the product's rules and those of the project itself. */
    public static Judgement of(Project project, EffectiveModel model, Cancellation cancellation) {
        var own = project.rules().values().stream()
                .map(source -> OclDocument.ofSite(source.path().toString(), source.text()))
                .toList();
        var limits = new Limits(cancellation::isCancelled, Limits.standard().perSiteInvariant());
        var report = RuleCheck.check(model, new CheckOptions(own, limits));
        return of(project, report);
    }

    private static Judgement of(Project project, CheckReport report) {
        var findings = new IdentityHashMap<Diagnostic, Finding>();
        var diagnostics = new ArrayList<Diagnostic>();
        report.findings().forEach(finding -> {
            var diagnostic = diagnostic(project, finding);
            diagnostics.add(diagnostic);
            findings.put(diagnostic, finding);
        });
        report.problems().forEach(problem -> diagnostics.add(diagnostic(project, problem)));
        return new Judgement(diagnostics, findings, report.accepted().size());
    }

    private static Diagnostic diagnostic(Project project, Finding finding) {
        var origin = finding.origin();
        var place = Language.place(origin.written(), origin.feature(), origin.index());
        return new Diagnostic(
                finding.rule(),
                Severity.valueOf(finding.severity().name()),
                place.orElse(Place.of(project.folder())),
                finding::message,
                finding::why,
                locale -> finding.fix(locale).orElse(""),
                List.of());
    }

    /** A rule that cannot be judged by is an error: the model was not judged as the site wants it. */
    private static Diagnostic diagnostic(Project project, Problem problem) {
        var file = Path.of(problem.document());
        var source = project.rules().get(file);
        var place = source == null
                ? Place.of(project.folder())
                : source.place(source.lines().startOf(problem.line()) + problem.column() - 1, 1);
        var code = "rule." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Diagnostic(code, Severity.ERROR, place, problem::text, Text.none(), Text.none(), List.of());
    }
}
