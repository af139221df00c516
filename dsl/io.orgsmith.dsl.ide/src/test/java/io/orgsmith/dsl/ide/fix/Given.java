// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Element;
import io.orgsmith.rules.Finding;
import java.util.List;

/**
 * A text with findings, and what a fix makes of it.
 *
 * @param ground what the text builds on; no fix touches it
 */
public record Given(String ground, String text, ResolveOptions options) {
    public static Given org(String ground, String text) {
        return new Given(ground, text, ResolveOptions.AS_WRITTEN);
    }

    /** Judged as it is in an environment. */
    public Given in(String environment) {
        return new Given(ground, text, new ResolveOptions(null, environment));
    }

    /** A fix by its id, such as {@code OU003.add}, of the first finding on an element that has one. */
    public Fixed fix(String id, String element) {
        var rule = id.substring(0, id.indexOf('.'));
        var project = Texts.project(ground + text);
        assertThat(project.problems()).isEmpty();
        var model = EffectiveModel.resolve(project.documents(), options);
        var before = Texts.findings(model);
        for (var finding : on(before, rule, element)) {
            for (var fix : QuickFixes.of(project, model, finding)) {
                if (fix.id().equals(id)) {
                    return new Fixed(this, project, before, finding, fix, List.of());
                }
            }
        }
        throw new AssertionError("no fix " + id + " on " + element + " among " + offers(rule, element));
    }

    /** The ids of what is offered for the findings of a rule on an element, without accepting them. */
    public List<String> offers(String rule, String element) {
        var project = Texts.project(ground + text);
        var model = EffectiveModel.resolve(project.documents(), options);
        var findings = on(Texts.findings(model), rule, element);
        assertThat(findings).as("findings of %s on %s", rule, element).isNotEmpty();
        return findings.stream()
                .flatMap(finding -> QuickFixes.of(project, model, finding).stream())
                .filter(fix -> !fix.accepts())
                .map(QuickFix::id)
                .toList();
    }

    private static List<Finding> on(List<Finding> findings, String rule, String element) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> element.equals(finding.element().getId())
                        || finding.object() instanceof Element object && element.equals(object.getId()))
                .toList();
    }
}
