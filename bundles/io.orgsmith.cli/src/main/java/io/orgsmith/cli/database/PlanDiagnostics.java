// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.plan.judge.PlanFinding;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the rules of plans say, at the declarations that it is about.
 *
 * @param folder shown where there is no declaration
 */
public record PlanDiagnostics(EffectiveModel model, Path folder) {

    /** As diagnostics, in the same order. */
    public List<Diagnostic> of(List<PlanFinding> findings) {
        return findings.stream().map(this::diagnostic).toList();
    }

    private Diagnostic diagnostic(PlanFinding finding) {
        var place = model.byId(finding.fragment())
                .map(found -> model.origin(found, OrgPackage.Literals.ELEMENT__ID))
                .flatMap(origin -> Language.place(origin.written(), origin.feature(), origin.index()))
                .orElse(Place.of(folder));
        var severity = Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
        return new Diagnostic(finding.rule(), severity, place, finding::message, finding::why, Text.none(), List.of());
    }
}
