// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

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
 * Where in the text it is written what a rule of plans is about.
 *
 * @param folder of the project: the place of what is written nowhere
 */
record FindingPlaces(EffectiveModel model, Path folder) {

    Diagnostic diagnostic(PlanFinding finding) {
        var place = model.byId(finding.fragment())
                .map(found -> model.origin(found, OrgPackage.Literals.ELEMENT__ID))
                .flatMap(origin -> Language.place(origin.written(), origin.feature(), origin.index()))
                .orElse(Place.of(folder));
        var severity = Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
        return new Diagnostic(finding.rule(), severity, place, finding::message, finding::why, Text.none(), List.of());
    }
}
