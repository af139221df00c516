// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule has a mistake that it finds, with all that is found beside it, and an almost equal model that is right. */
class MistakesTest {

    private static final String MISSING = "missing";

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
        System.out.println(row("rule", "document", "severity", "wrong", "right", "test"));
        List<Rule> rules = RuleCatalogue.standard().rules();
        rules.forEach(rule -> System.out.println(row(rule)));
        assertThat(rules).noneMatch(rule -> row(rule).contains(MISSING));
        assertThat(Mistake.rules())
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(Rule::id).toList());
    }

    private static String row(Rule rule) {
        if (rule.place() == Rule.Place.PLAN) {
            String pair = Mistake.ofPlan(rule.id()) ? "1" : MISSING;
            return row(rule.id(), "plan", rule.severity(), pair, pair, "of the plan");
        }
        int pairs = Mistake.of(rule.id()).size();
        String count = pairs == 0 ? MISSING : Integer.toString(pairs);
        String document = RuleCatalogue.DOCUMENTS.contains(rule.id()) ? rule.id() : rule.chapter();
        return row(rule.id(), document + ".ocl", rule.severity(), count, count, "MistakesTest");
    }

    private static String row(Object... cells) {
        return String.format("%-8s %-10s %-8s %-7s %-7s %s", cells);
    }
}
