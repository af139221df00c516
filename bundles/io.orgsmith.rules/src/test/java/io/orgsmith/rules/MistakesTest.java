// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.document.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule has a mistake that it finds, with all that is found beside it, and an almost equal model that is right. */
class MistakesTest {

    @TestFactory
    Stream<DynamicTest> mistakesAreFoundAndNothingElse() {
        return Mistake.all().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name() + " wrong", () -> {
                    Project project = Project.in(mistake.wrong());
                    assertThat(project.errors()).isEmpty();
                    assertThat(project.check().problems()).isEmpty();
                    if (Boolean.getBoolean("orgsmith.golden.write")) {
                        mistake.expect(project.findings());
                    }
                    assertThat(project.findings()).isEqualTo(mistake.expected());
                    assertThat(mistake.expected()).anyMatch(line -> line.contains(" " + mistake.rule() + " "));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsRightIsAccepted() {
        return Mistake.all().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name() + " right", () -> {
                    Project project = Project.in(mistake.right());
                    assertThat(project.errors()).isEmpty();
                    assertThat(project.check().problems()).isEmpty();
                    assertThat(project.findings()).allMatch(line -> line.startsWith("advice "));
                    assertThat(project.findings()).noneMatch(line -> line.contains(" " + mistake.rule() + " "));
                }));
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> examples = Mistake.rules();
        List<Rule> rules = RuleCatalogue.standard().rules();
        System.out.println(
                String.format("%-8s %-9s %-8s %-6s %-6s %s", "rule", "document", "severity", "wrong", "right", "test"));
        for (Rule rule : rules) {
            List<Mistake> all = Mistake.of(rule.id());
            String document = rule.place() == Rule.Place.PLAN ? "plan" : rule.chapter() + ".ocl";
            System.out.println(String.format(
                    "%-8s %-9s %-8s %-6d %-6d %s",
                    rule.id(), document, rule.severity(), all.size(), all.size(), all.isEmpty() ? "none" : "ok"));
        }
        assertThat(rules.stream().map(Rule::id)).allMatch(examples::contains);
        assertThat(rules).extracting(Rule::severity).contains(Severity.ERROR);
    }
}
