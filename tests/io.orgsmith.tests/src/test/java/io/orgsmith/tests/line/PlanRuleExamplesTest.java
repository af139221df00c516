// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.dsl.position.Positions;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.judge.PlanFinding;
import io.orgsmith.plan.judge.PlanRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that judge a plan: {@code before} is applied, {@code after} is planned, {@code expected.txt} is found. */
class PlanRuleExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"BG012", "MO006", "PLN001"})
    void theChangeFromBeforeToAfterIsJudged(String rule, @TempDir Path folder) throws IOException {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(new Example("mistakes/" + rule + "/before").model()));
        var after = new Example("mistakes/" + rule + "/after");
        var model = after.model();
        var plan = lab.plan(Desired.of(model));
        var found = PlanRules.judge(plan, lab.actual(), new History(lab.address()).managed());
        assertThat(found.stream().map(finding -> line(model, finding)).toList()).isEqualTo(expected(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG012", "MO006", "PLN001"})
    void nothingIsFoundWhereNothingChanges(String rule, @TempDir Path folder) {
        var lab = new LabLine(folder);
        var desired = Desired.of(new Example("mistakes/" + rule + "/before").model());
        lab.apply(desired);
        var found = PlanRules.judge(lab.plan(desired), lab.actual(), new History(lab.address()).managed());
        assertThat(found).isEmpty();
    }

    private static List<String> expected(String rule) throws IOException {
        return Files.readAllLines(Example.FOLDER.resolve("mistakes/" + rule + "/expected.txt"), StandardCharsets.UTF_8);
    }

    private static String line(EffectiveModel model, PlanFinding finding) {
        EObject written =
                model.origin(model.byId(finding.fragment()).orElseThrow(), null).written();
        var region = Positions.of(written);
        var file = written.eResource().getURI().lastSegment();
        return "%s %s %s:%d:%d".formatted(finding.severity(), finding.rule(), file, region.line(), region.column());
    }
}
