// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.RuleSeverity;
import io.orgsmith.plan.judge.PlanFinding;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the rules of plans say, at the declarations that it is about.
 *
 * @param folder shown where there is no declaration
 */
public record PlanDiagnostics(EffectiveModel model, Path folder) {

    /** The findings that the model's rule settings leave, with the severity that they give them. */
    public List<Diagnostic> of(List<PlanFinding> findings) {
        return findings.stream().map(this::diagnostic).flatMap(Optional::stream).toList();
    }

    private Optional<Diagnostic> diagnostic(PlanFinding finding) {
        var element = model.byId(finding.fragment());
        var severity = severity(finding, element);
        if (severity.isEmpty()) {
            return Optional.empty();
        }
        var place = element.map(found -> model.origin(found, OrgPackage.Literals.ELEMENT__ID))
                .flatMap(origin -> Language.place(origin.written(), origin.feature(), origin.index()))
                .orElse(Place.of(folder));
        return Optional.of(new Diagnostic(
                finding.rule(), severity.get(), place, finding::message, finding::why, Text.none(), List.of()));
    }

    /** Empty where a setting switches the rule off. */
    private Optional<Severity> severity(PlanFinding finding, Optional<Element> element) {
        var settings = model.ruleSettings().stream()
                .filter(setting -> finding.rule().equals(setting.getRule()))
                .toList();
        Optional<RuleSetting> setting = settings.stream()
                .filter(one -> element.isPresent() && one.getOn().contains(element.get()))
                .findFirst()
                .or(() -> settings.stream().filter(one -> one.getOn().isEmpty()).findFirst());
        var word = setting.map(one -> one.getSeverity() == RuleSeverity.OFF
                        ? ""
                        : one.getSeverity().getName())
                .orElse(finding.severity());
        return word.isEmpty() ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
