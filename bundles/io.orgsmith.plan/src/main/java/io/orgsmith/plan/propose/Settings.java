// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.propose;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.RuleSeverity;
import io.orgsmith.plan.judge.PlanFinding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule settings of a model: which rules of plans count, and how much. */
record Settings(EffectiveModel model) {

    /** The findings that the settings leave, with the severity that they give them. */
    List<PlanFinding> of(List<PlanFinding> findings) {
        return findings.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    /** Empty where a setting switches the rule off. That of an element goes before that of all. */
    private Optional<PlanFinding> of(PlanFinding finding) {
        Optional<Element> element = model.byId(finding.fragment());
        var settings = model.ruleSettings().stream()
                .filter(setting -> finding.rule().equals(setting.getRule()))
                .toList();
        Optional<RuleSetting> setting = settings.stream()
                .filter(one -> element.isPresent() && one.getOn().contains(element.get()))
                .findFirst()
                .or(() -> settings.stream().filter(one -> one.getOn().isEmpty()).findFirst());
        if (setting.isEmpty()) {
            return Optional.of(finding);
        }
        var severity = setting.get().getSeverity();
        return severity == RuleSeverity.OFF
                ? Optional.empty()
                : Optional.of(finding.as(severity.getName().toLowerCase(Locale.ROOT)));
    }
}
