// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.RuleSeverity;
import io.orgsmith.rules.CheckReport.Accepted;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Applies the rule settings of a model to what was found, and points out the settings that are wrong themselves. */
final class RuleSettings {

    private final EffectiveModel model;
    private final Set<String> known;
    private final Map<String, List<RuleSetting>> byRule;
    private final Set<RuleSetting> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();

    private RuleSettings(EffectiveModel model, Set<String> known) {
        this.model = model;
        this.known = known;
        this.byRule = model.ruleSettings().stream()
                .filter(setting -> setting.getRule() != null)
                .collect(Collectors.groupingBy(RuleSetting::getRule));
    }

    /** The report on what was found; {@code known} are the ids of all rules. */
    static CheckReport apply(EffectiveModel model, List<Finding> found, Set<String> known, List<Problem> problems) {
        RuleSettings settings = new RuleSettings(model, known);
        found.forEach(settings::apply);
        model.ruleSettings().forEach(settings::judge);
        return new CheckReport(settings.findings, settings.accepted, problems);
    }

    private void apply(Finding finding) {
        Optional<RuleSetting> setting = settingFor(finding);
        setting.ifPresent(used::add);
        if (setting.isEmpty()) {
            findings.add(finding);
        } else if (setting.get().getSeverity() == RuleSeverity.OFF) {
            accepted.add(new Accepted(finding, setting.get()));
        } else {
            findings.add(
                    finding.with(Severity.valueOf(setting.get().getSeverity().getName())));
        }
    }

    /** A setting for the element goes before one for all. */
    private Optional<RuleSetting> settingFor(Finding finding) {
        List<RuleSetting> settings = byRule.getOrDefault(finding.rule(), List.of());
        return settings.stream()
                .filter(setting -> isOn(setting, finding.object()) || isOn(setting, finding.element()))
                .findFirst()
                .or(() -> settings.stream()
                        .filter(setting -> setting.getOn().isEmpty())
                        .findFirst());
    }

    private static boolean isOn(RuleSetting setting, EObject object) {
        return object != null && (setting.getOn().contains(object) || isOn(setting, object.eContainer()));
    }

    private void judge(RuleSetting setting) {
        if (!known.contains(setting.getRule())) {
            report(setting, "setting.unknown-rule", Severity.ERROR);
            return;
        }
        if (setting.getReason() == null || setting.getReason().isBlank()) {
            report(setting, "setting.reason", Severity.WARNING);
        }
        if (!used.contains(setting) && runs(setting.getRule())) {
            report(setting, "setting.stale", Severity.WARNING);
        }
    }

    /** Whether the rule was asked at all: it is for this release and needs no plan. */
    private boolean runs(String id) {
        Optional<Rule> rule = RuleCatalogue.standard().find(id);
        return rule.isEmpty()
                || rule.get().place() == Rule.Place.CHECK
                        && (rule.get().releases().isEmpty()
                                || rule.get().releases().contains(model.is11i() ? "11i" : "R12"));
    }

    private void report(RuleSetting setting, String id, Severity severity) {
        findings.add(new Finding(
                id,
                id,
                severity,
                model.enterprise(),
                setting,
                model.origin(setting, Literals.RULE_SETTING__RULE),
                Arrays.asList(setting, setting.getRule()),
                new Wording(new Labels(model.is11i()), Map.of())));
    }
}
