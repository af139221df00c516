// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Document;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.Finding;
import io.orgsmith.rules.RuleCheck;
import io.orgsmith.rules.ocl.document.Severity;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is written in a text, what it means, and what the rules say of it. */
public record Meaning(List<Document> documents, EffectiveModel model, List<Finding> findings) {
    /** Of one file. */
    public static Meaning of(String text) {
        var files = new TreeMap<>(Map.of(URI.create("memory:/enterprise.org"), text));
        var project = LanguageProject.parse(files);
        BrokenLaw.unless("the text can be read", project.problems().isEmpty(), project::problems);
        var model = EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
        var findings = RuleCheck.check(model, CheckOptions.STANDARD).findings();
        return new Meaning(project.documents(), model, findings);
    }

    /** What it asks of a database. */
    public State desired() {
        return Desired.of(model);
    }

    /** Whether it may be applied. */
    public boolean isSound() {
        return errors().isEmpty();
    }

    /** What the rules refuse. */
    public List<String> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + finding.message(Locale.ENGLISH))
                .toList();
    }
}
